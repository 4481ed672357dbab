/**
 * What a path leads to, as far as its text tells (TR-369, Path Names). A path that ends in a name without a dot is a
 * `parameter`, although it may be an object that lacks its dot: nothing in the text tells, so where an object is meant
 * apply `asObjectPath` first. `object` is also what a followed reference leads to, if the path ends there.
 */
export type PathKind = "object" | "instance" | "parameter" | "command" | "event";

/** A path name that was read. `formatPath` gives its text back. */
export interface Path {
  readonly kind: PathKind;
  /** In their order; the first is a name, in a relative path also an instance identifier. */
  readonly segments: readonly Segment[];
  /** Whether the path ends in a dot, as those of objects and instances do outside reference values (TR-106 3.2.3). */
  readonly trailingDot: boolean;
}

/** One step of a path. All but `name` and `follow` are instance identifiers. */
export type Segment =
  /** The name of an object, parameter, command or event; without `()` or `!`, which the path's kind tells. */
  | { readonly kind: "name"; readonly name: string }
  /** An instance number: 1 to 4294967295. */
  | { readonly kind: "number"; readonly number: number }
  /** `*`: all instances. */
  | { readonly kind: "wildcard" }
  /** `{i}`, as the supported data model writes any instance. */
  | { readonly kind: "placeholder" }
  /**
   * `[Name=="eth0"]`: a unique key or a search; which of them only the data model tells.
   * `text` is how it was written, brackets included; in one made by hand it is empty, and `formatPath` writes it.
   */
  | { readonly kind: "expression"; readonly conditions: readonly Condition[]; readonly text: string }
  /** The reference that the parameter before it holds is followed: `+` (no item), `#2+`, or all of them, `#*+`. */
  | { readonly kind: "follow"; readonly item: FollowedItem };

/** Which item of a list of references is followed, counted from 1; undefined, as written by a plain `+`, is the first. */
export type FollowedItem = number | "*" | undefined;

/** One comparison of an expression; all of them have to hold. */
export interface Condition {
  /** Relative to the instance: names, and references that are followed, such as `Stats.ErrorsSent` or `SSIDReference+.SSID`. */
  readonly path: string;
  readonly operator: Operator;
  readonly value: ConditionValue;
}

export type Operator = "==" | "!=" | "~=" | "<=" | ">=" | "<" | ">";

/** What is compared with: a string, in quotes and with its escapes resolved, or a bare value of another type, as written. */
export type ConditionValue =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "bare"; readonly text: string };

/** How to read a path. */
export interface PathOptions {
  /**
   * Whether the path is relative to an object: its first segment may then be an instance identifier (`1.Enable`), and
   * a command, an event or a table's instance may come first. False unless said otherwise.
   */
  readonly relative?: boolean | undefined;
}
