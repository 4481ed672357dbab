// The default values of the whole TR-181 data model are values of their own types (TR-106 A.2.7.1).
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { TypeResolver } from "../../plugin/annotations/resolve-types.js";
import type { ResolvedType, TypeAnnotation } from "../../plugin/annotations/types.js";
import type { Range, ScalarType, ValueType } from "../../plugin/runtime/values/index.js";
import { formatValue, safeParseValue } from "../../plugin/runtime/values/index.js";
import { readDataModelXml } from "../support/data-model-xml.js";

const file = "../shared/data-models/tr-181-2-19-1-usp-full.xml";

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

describe.skipIf(!existsSync(file))("TR-181 2.19.1 (where its XML is at hand)", () => {
  const model = existsSync(file)
    ? readDataModelXml(file)
    : { types: new Map<string, TypeAnnotation>(), parameters: [] };
  const problems: string[] = [];
  const resolver = new TypeResolver(model.types, (name, { what }) => problems.push(`${name}: ${what}`));
  const typed = model.parameters.map((parameter) => {
    const report = ({ what }: { what: string }) => problems.push(`${parameter.name}: ${what}`);
    return { ...parameter, resolved: valueType(resolver.resolve(parameter.type, report)) };
  });
  const defaults = typed.filter(({ default: text }) => text !== undefined);

  test("its types resolve, and all facets are sound", () => {
    expect(problems).toEqual([]);
    // 6722 parameters and 1073 arguments.
    expect(typed).toHaveLength(7795);
  });

  test("it has 1226 default values", () => {
    expect(defaults).toHaveLength(1226);
  });

  test("each default value is of its type, strictly, and its canonical text reads as the same value", () => {
    const wrong = defaults.flatMap(({ name, resolved, default: text = "" }) => {
      // Those of lists stand in brackets, which do not travel.
      const wire = resolved.type === "list" ? text.replace(/^\[(.*)\]$/s, "$1") : text;
      const result = safeParseValue(resolved, wire, { closed: true });
      if (!result.ok) return [`${name}: ${JSON.stringify(result.issue)}`];
      const again = safeParseValue(resolved, formatValue(resolved, result.value, { closed: true }), { closed: true });
      return again.ok && JSON.stringify(again.value, big) === JSON.stringify(result.value, big)
        ? []
        : [`${name}: ${text}`];
    });
    expect(wrong).toEqual([]);
  });

  test("a value that is not of its type is found: the defaults of another parameter do not fit all others", () => {
    const refused = typed.filter(
      ({ resolved }) => !safeParseValue(resolved, "§ no value of any type", { closed: true }).ok,
    );
    expect(refused.length).toBeGreaterThan(5000);
  });
});

function big(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}
