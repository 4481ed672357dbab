// The default values of the whole TR-181 data model are values of their own types (TR-106 A.2.7.1).
import { expect, test } from "vitest";
import { resolveDataModel } from "../../plugin/annotations/data-model.js";
import type { ResolvedParameter, ResolvedType } from "../../plugin/annotations/types.js";
import type { Range, ScalarType, ValueType } from "../../plugin/runtime/values/index.js";
import { formatValue, safeParseValue } from "../../plugin/runtime/values/index.js";
import { map } from "./bundled.js";

/** The type as generated code has it. */
function valueType(type: ResolvedType): ValueType {
  if (type.type === "list") return { ...type, items: valueType(type.items) };
  const { range, pattern, reference, ...rest } = type;
  const bound = (text: string | null | undefined) => {
    if (text === null || text === undefined || type.type === "decimal") return text ?? null;
    return type.type === "long" || type.type === "unsignedLong" ? BigInt(text) : Number(text);
  };
  const scalar: ScalarType = {
    ...rest,
    ...(range === undefined
      ? {}
      : {
          range: range.map(
            ([low, high, step]) =>
              (step === undefined ? [bound(low), bound(high)] : [bound(low), bound(high), bound(step)]) as Range,
          ),
        }),
    ...(pattern === undefined ? {} : { pattern: pattern.map((source) => new RegExp(source, "u")) }),
    ...(reference === undefined ? {} : { reference: { targets: reference } }),
  };
  return scalar;
}

// What is deleted has default values, too.
const text = JSON.stringify(map).replaceAll('"status":"deleted"', '"status":"obsoleted"');
const source = { at: () => "map", inOrder: <T>(complaints: readonly T[]) => [...complaints] };
const { model } = resolveDataModel([{ source, content: JSON.parse(text) }]);

type Named = readonly [name: string, parameter: ResolvedParameter];
const argumentsOf = (path: string, args: ReadonlyMap<string, ResolvedParameter>): Named[] =>
  [...args].map(([name, argument]) => [`${path} ${name}`, argument]);
const all: Named[] = [
  ...model.parameters,
  ...[...model.commands].flatMap(([path, { input, output }]) => [
    ...argumentsOf(path, input),
    ...argumentsOf(path, output),
  ]),
  ...[...model.events].flatMap(([path, { args }]) => argumentsOf(path, args)),
];
const typed = all.map(([name, { type, default: text }]) => ({ name, type: valueType(type), text }));
const defaults = typed.flatMap(({ name, type, text }) => (text === undefined ? [] : [{ name, type, text }]));

test("there are 1226, of 7795 parameters and arguments", () => {
  expect(typed).toHaveLength(7795);
  expect(defaults).toHaveLength(1226);
});

test("each is of its type, strictly, and its canonical text reads as the same value", () => {
  const wrong = defaults.flatMap(({ name, type, text }) => {
    const result = safeParseValue(type, text, { closed: true });
    if (!result.ok) return [`${name}: ${JSON.stringify(result.issue)}`];
    const again = safeParseValue(type, formatValue(type, result.value, { closed: true }), { closed: true });
    return again.ok && JSON.stringify(again.value, big) === JSON.stringify(result.value, big)
      ? []
      : [`${name}: ${text}`];
  });
  expect(wrong).toEqual([]);
});

test("a value that is not of its type is found: one that is of none is refused by most", () => {
  const refused = typed.filter(({ type }) => !safeParseValue(type, "§ no value of any type", { closed: true }).ok);
  expect(refused.length).toBeGreaterThan(5000);
});

function big(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}
