// Where a path leads that stands in a program as a literal, told from its text alone, while the program is compiled.

/**
 * The supported-data-model path of the object that a path leads to, and the name of a parameter, command or event in it,
 * or "" for the object itself. Or why that cannot be said: the path is computed, follows a reference, or is none.
 */
export type Place<P extends string> = string extends P ? "computed" : Step<P, "">;

type Step<P extends string, O extends string> = P extends `${infer Head}.${infer Rest}`
  ? string extends Head
    ? "computed"
    : Head extends `[${string}`
      ? AfterExpression<P> extends `.${infer Next}`
        ? Step<Next, `${O}{i}.`>
        : "malformed"
      : Head extends "*" | "{i}" | `${number}`
        ? Head extends "0" | `-${string}`
          ? "malformed"
          : Step<Rest, `${O}{i}.`>
        : Head extends `${string}+`
          ? "reference"
          : string extends Rest
            ? "computed"
            : Step<Rest, `${O}${Head}.`>
  : [object: O, name: P];

/** What follows an expression: there may be brackets and dots in its quotes. */
type AfterExpression<P extends string> = P extends `${infer Bare}]${infer Rest}`
  ? Bare extends `${string}"${string}`
    ? P extends `${string}"${string}"${infer Next}`
      ? AfterExpression<Next>
      : undefined
    : Rest
  : undefined;

/** What stands before the name that a path ends with. */
export type Base<P extends string, N extends string> = P extends `${infer Before}${N}` ? Before : "";

/** Why no data model can know all of a path: it is a vendor's, or its last name is computed in part. */
export type Openness<P extends string, N extends string> = Nothing extends { [_ in `.${N}`]: unknown }
  ? "computed"
  : `.${P}` extends `${string}.X_${string}`
    ? "vendor"
    : "closed";

/** What has all that a type demands whose names are not spelt out, as those of a text that is computed in part. */
type Nothing = { [_ in never]: unknown };
