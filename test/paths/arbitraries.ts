// Paths at random: some that are well formed by construction, and texts of the pieces that paths are made of.
import fc from "fast-check";
import type { Condition, Path, PathKind, Segment } from "../../plugin/runtime/paths/index.js";

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,6}$/);
const number = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 4294967295 }));
const item = fc.oneof(fc.constant(undefined), fc.constant("*" as const), number);
const space = fc.stringMatching(/^[ \t\r\n]{0,2}$/);

const followText = item.map((item) => (item === undefined ? "+" : `#${item}+`));
const conditionPath = fc
  .tuple(name, fc.array(fc.tuple(fc.oneof(fc.constant(""), followText), name), { maxLength: 2 }))
  .map(([first, more]) => first + more.map(([follow, name]) => `${follow}.${name}`).join(""));

const condition: fc.Arbitrary<Condition> = fc.record({
  path: conditionPath,
  operator: fc.constantFrom("==", "!=", "~=", "<=", ">=", "<", ">"),
  value: fc.oneof(
    fc.record({ kind: fc.constant("literal" as const), text: fc.string({ unit: "binary", maxLength: 8 }) }),
    fc.record({
      kind: fc.constant("bare" as const),
      text: fc.stringMatching(/^[A-Za-z0-9_+./:-][A-Za-z0-9_+./:=-]{0,6}$/),
    }),
  ),
});

const conditions = fc.array(condition, { minLength: 1, maxLength: 3 });

/** How somebody may write an expression who likes whitespace; empty for what formatPath makes of it. */
const expression: fc.Arbitrary<Segment> = fc
  .tuple(conditions, fc.boolean(), fc.array(space, { minLength: 4, maxLength: 4 }))
  .map(([conditions, plain, [a = "", b = "", c = "", d = ""]]) => {
    const texts = conditions.map(({ path, operator, value: { kind, text } }) => {
      const value = kind === "bare" ? text : `"${text.replace(/[%"]/g, encodeURIComponent)}"`;
      return `${path}${a}${operator}${b}${value}`;
    });
    return { kind: "expression", conditions, text: plain ? "" : `[${texts.join(`${c}&&${d}`)}]` };
  });

const identifier: fc.Arbitrary<Segment> = fc.oneof(
  fc.record({ kind: fc.constant("number" as const), number }),
  fc.constant<Segment>({ kind: "wildcard" }),
  fc.constant<Segment>({ kind: "placeholder" }),
  expression,
);
const named: fc.Arbitrary<Segment> = fc.record({ kind: fc.constant("name" as const), name });
const follow: fc.Arbitrary<Segment> = fc.record({ kind: fc.constant("follow" as const), item });

/** A name and what may come with it, which may be its end. */
const step: fc.Arbitrary<Segment[]> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(named) },
  { weight: 3, arbitrary: fc.tuple(named, identifier) },
  { weight: 1, arbitrary: fc.tuple(named, follow) },
  { weight: 1, arbitrary: fc.tuple(named, follow, identifier) },
);

function finish(segments: readonly Segment[], ending: "" | "." | "()" | "!"): Path {
  const last = segments.at(-1)?.kind;
  const trailingDot = ending === ".";
  const kinds: { readonly [last in Segment["kind"]]?: PathKind } = {
    name: ({ "": "parameter", ".": "object", "()": "command", "!": "event" } as const)[ending],
    follow: "object",
  };
  return { kind: kinds[last ?? "name"] ?? "instance", segments, trailingDot };
}

const ending = fc.constantFrom("", ".", "()", "!");

/** Absolute paths; expressions may be empty texts, for formatPath to write. */
export const paths: fc.Arbitrary<Path> = fc
  .tuple(named, fc.array(step, { minLength: 1, maxLength: 4 }), ending)
  .map(([root, steps, ending]) => finish([root, ...steps.flat()], ending));

/** Relative ones, too. */
export const relativePaths: fc.Arbitrary<Path> = fc
  .tuple(fc.oneof(step, fc.tuple(identifier)), fc.array(step, { maxLength: 3 }), ending)
  .map(([first, steps, ending]) => finish([...first, ...steps.flat()], ending));

/** Texts that are paths now and then, and nearly so otherwise. */
export const nearlyPaths: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(".", "Device", "A", "1", "[B==1]", "{i}", "*", "+", "#2+", "()", "!") },
      { weight: 1, arbitrary: fc.constantFrom("0", "42", "4294967296", "[", "]", "==", "<", "&&", '"', " ", "-", "#") },
      { weight: 1, arbitrary: fc.constantFrom("%22", "_", "{", "}", "(", ")", "é", "\ud800", "~=", "=", "&", "#*+") },
    ),
    { maxLength: 9 },
  )
  .chain((pieces) => fc.constantFrom(pieces.join(""), pieces.join("."), `Device.${pieces.join(".")}`));
