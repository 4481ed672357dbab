import {
  BANG,
  Cursor,
  DOT,
  HASH,
  isDigit,
  isNameStart,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PARENTHESIS,
  PLUS,
  STAR,
} from "./cursor.js";
import { readExpression } from "./expression.js";
import type { Condition, PathKind, Segment } from "./types.js";

/** What the scanner comes upon: the segments, and after the last either the end, or what cannot stand there. */
export type Token = Segment["kind"] | "end" | "error";

/**
 * Reads a path segment by segment, each character once and without looking back: the one place that knows what a path
 * is (R-ARC.7). What is accepted is what the examples and the prose of TR-369 use, which is more than its grammar:
 * a followed reference may have anything after it or nothing, names may have hyphens, values may be booleans,
 * dateTimes and the like, and an object or instance may lack its last dot.
 */
export class Scanner extends Cursor {
  /** Where the segment that was read last begins; it ends at `pos`. */
  start = 0;
  /** The conditions of the expression that was read last, where they are wanted. */
  conditions: Condition[] | undefined;
  /** After the end: what the path leads to, */
  kind: PathKind = "object";
  /** and whether a dot ends it. */
  trailingDot = false;

  private readonly relative: boolean;
  /** What was read last. A root is the first name of a path that is not relative: no table, and no reference. */
  private last: "nothing" | "root" | "name" | "instance" | "follow" = "nothing";

  constructor(text: string, relative: boolean, conditions = false) {
    super(text);
    this.relative = relative;
    this.conditions = conditions ? [] : undefined;
  }

  next(): Token {
    const { last } = this;
    if (last === "nothing") return this.segment(this.relative);
    const c = this.peek();
    if (c === DOT) {
      this.pos++;
      if (this.pos < this.text.length) return this.segment(last === "name" || last === "follow");
      this.trailingDot = true;
    } else if (last === "name") {
      if (c === PLUS || c === HASH) return this.follow();
      if (c === OPEN_PARENTHESIS) return this.suffix("()", "command");
      if (c === BANG) return this.suffix("!", "event");
    }
    if (this.pos < this.text.length) return this.error("a dot or the end of the path");
    if (last === "instance") this.kind = "instance";
    else this.kind = this.trailingDot || last === "follow" ? "object" : "parameter";
    return "end";
  }

  /** @param instance - whether an instance identifier may stand here. */
  private segment(instance: boolean): Token {
    this.start = this.pos;
    const c = this.peek();
    if (isNameStart(c)) {
      this.last = this.last === "nothing" && !this.relative ? "root" : "name";
      this.readName();
      return "name";
    }
    if (!instance) return this.error("a name");
    this.last = "instance";
    if (isDigit(c)) return this.readNumber() ? "number" : "error";
    if (c === STAR) {
      this.pos++;
      return "wildcard";
    }
    if (c === OPEN_BRACE) {
      if (!this.text.startsWith("{i}", this.pos)) return this.error("{i}");
      this.pos += 3;
      return "placeholder";
    }
    if (c === OPEN_BRACKET) {
      if (this.conditions !== undefined) this.conditions = [];
      return readExpression(this, this.conditions) ? "expression" : "error";
    }
    return this.error("a name or an instance identifier");
  }

  private follow(): Token {
    this.start = this.pos;
    this.last = "follow";
    return this.readFollow() ? "follow" : "error";
  }

  /** What makes a name that of a command or event, and ends the path. */
  private suffix(suffix: string, kind: PathKind): Token {
    if (!this.text.startsWith(suffix, this.pos)) return this.error(suffix);
    this.pos += suffix.length;
    if (this.pos < this.text.length) return this.error("the end of the path");
    this.kind = kind;
    return "end";
  }

  private error(expected: string): Token {
    this.refuse(expected);
    return "error";
  }
}
