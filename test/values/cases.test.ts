// What is read, refused and written, as the files in cases/ specify it.
import { describe, expect, test } from "vitest";
import {
  base64,
  boolean,
  dateTime,
  decimal,
  describeValueIssue,
  type FormatOptions,
  formatValue,
  hexBinary,
  int,
  long,
  type Primitive,
  parseValue,
  type ReadOptions,
  safeFormatValue,
  safeParseValue,
  string,
  unsignedInt,
  unsignedLong,
  type Value,
  ValueError,
  type ValueIssue,
  type ValueResult,
} from "../../plugin/runtime/values/index.js";
import { type Case, files, type Rule, rulesOf, type Verdict } from "./case-file.js";
import { readings } from "./readings.js";

/** The least number of cases that each file has to have: none gets lost unseen. */
const leastCases: { readonly [file: string]: number } = {
  string: 60,
  int: 85,
  long: 50,
  unsignedInt: 50,
  unsignedLong: 40,
  boolean: 45,
  dateTime: 150,
  base64: 75,
  hexBinary: 50,
  decimal: 80,
  size: 45,
  range: 95,
  enumeration: 25,
  pattern: 22,
  reference: 45,
  lists: 120,
  "nested-lists": 75,
  lenient: 140,
};

interface Module {
  readonly parse: (text: string, options?: ReadOptions) => Value;
  readonly safeParse: (text: string, options?: ReadOptions) => ValueResult<Value>;
  readonly explain: (text: string, options?: ReadOptions) => ValueIssue;
  readonly format: (value: never, options?: FormatOptions) => string;
}

const modules: { readonly [primitive in Primitive]: Module } = {
  string,
  int,
  long,
  unsignedInt,
  unsignedLong,
  boolean,
  dateTime,
  base64,
  hexBinary,
  decimal,
};

const rulesOfFiles = new Map(files.map((file) => [file, rulesOf(file)]));
const rules = [...rulesOfFiles.values()].flat();

describe("the files", () => {
  test("are those that are expected", () => {
    expect(files).toEqual(Object.keys(leastCases).sort());
  });

  test.each(Object.entries(leastCases))("%s.yaml has at least %i cases", (file, least) => {
    const cases = rulesOfFiles.get(file)?.flatMap((rule) => rule.cases) ?? [];
    expect(cases.length).toBeGreaterThanOrEqual(least);
  });

  test("say of each rule where it comes from", () => {
    expect(rules.filter(({ source, rule }) => source.length < 5 || rule.length < 5)).toEqual([]);
  });

  test("have no case twice", () => {
    const keys = rules.flatMap(({ type, read, write, cases }) =>
      cases.map((each) => show([type, read, write, each.kind.replace("not ", ""), subject(each)])),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test("have cases for each code of an issue, for each type and for each lenient reading", () => {
    const verdicts = rules.flatMap(({ cases }) => cases.flatMap((each) => ("verdict" in each ? [each.verdict] : [])));
    const codes = ["syntax", "range", "step", "size", "enumeration", "pattern", "items", "reference", "kind", "item"];
    expect(new Set(verdicts.map(({ code }) => code))).toEqual(new Set(codes));
    expect(new Set(rules.map(({ type }) => (typeof type === "string" ? type : type.type)))).toEqual(
      new Set([...Object.keys(modules), "list"]),
    );
    expect(new Set(rules.flatMap(({ reading }) => reading ?? []))).toEqual(new Set(readings));
  });
});

for (const [file, rulesOfFile] of rulesOfFiles) {
  describe(`${file}.yaml`, () => {
    for (const rule of rulesOfFile) {
      describe(rule.rule, () => {
        test.each(rule.cases.map((each) => [title(each), each] as const))("%s", (_, each) => check(rule, each));
      });
    }
  });
}

function check(rule: Rule, each: Case): void {
  switch (each.kind) {
    case "read":
      checkRead(rule, each.text, each.value, each.canonical);
      if (rule.reading !== undefined) checkReading(rule, each.text, each.value);
      break;
    case "not read":
      checkNotRead(rule, each.text, each.verdict);
      break;
    case "write":
      checkWritten(rule, each.value, each.text);
      break;
    case "not written":
      checkNotWritten(rule, each.value, each.verdict);
      break;
  }
}

function checkRead({ type, read, write }: Rule, text: string, value: Value, canonical: string | null): void {
  expect(safeParseValue(type, text, read)).toStrictEqual({ ok: true, value });
  expect(parseValue(type, text, read)).toStrictEqual(value);
  if (typeof type === "string") {
    expect(modules[type].parse(text, read)).toStrictEqual(value);
    expect(modules[type].safeParse(text, read)).toStrictEqual({ ok: true, value });
  }
  if (canonical === null) {
    expect(safeFormatValue(type, value, write)).toMatchObject({ ok: false });
    return;
  }
  checkWritten({ type, write }, value, canonical);
  // What is written, strict reading takes, and as the same value.
  expect(safeParseValue(type, canonical)).toStrictEqual({ ok: true, value });
}

function checkWritten({ type, write }: Pick<Rule, "type" | "write">, value: Value, text: string): void {
  expect(safeFormatValue(type, value, write)).toStrictEqual({ ok: true, value: text });
  expect(formatValue(type, value, write)).toBe(text);
  if (typeof type === "string") expect(modules[type].format(value as never, write)).toBe(text);
}

/** The reading alone makes the difference: strictly, or with any other alone, the text is refused. */
function checkReading({ type, reading }: Rule, text: string, value: Value): void {
  expect(safeParseValue(type, text).ok).toBe(false);
  for (const other of readings) {
    if (other !== reading) expect(safeParseValue(type, text, { lenient: [other] }).ok, other).toBe(false);
  }
  expect(safeParseValue(type, text, { lenient: true })).toStrictEqual({ ok: true, value });
}

function checkNotRead({ type, read, reading }: Rule, text: string, verdict: Verdict): void {
  const issue = issueOf(safeParseValue(type, text, read));
  checkIssue(issue, verdict);
  expect(issue.text).toBe(text);
  checkThrown(() => parseValue(type, text, read), issue);
  if (typeof type === "string") {
    expect(issueOf(modules[type].safeParse(text, read))).toStrictEqual(issue);
    expect(modules[type].explain(text, read)).toStrictEqual(issue);
    checkThrown(() => modules[type].parse(text, read), issue);
  }
  // A reading grants; it refuses nothing.
  if (reading !== undefined) expect(safeParseValue(type, text).ok).toBe(false);
}

function checkNotWritten({ type, write }: Rule, value: Value, verdict: Verdict): void {
  const issue = issueOf(safeFormatValue(type, value, write));
  checkIssue(issue, verdict);
  checkThrown(() => formatValue(type, value, write), issue);
  if (typeof type === "string") checkThrown(() => modules[type].format(value as never, write), issue);
}

function checkIssue(issue: ValueIssue, { code, position, says, uspError, within }: Verdict): void {
  expect(describeValueIssue(issue)).toContain(says);
  expect({ code: issue.code, position: issue.position, uspError: issue.uspError }).toEqual({
    code,
    position,
    uspError,
  });
  let innermost = issue;
  const items: number[] = [];
  while (innermost.code === "item") {
    items.push(innermost.index);
    innermost = innermost.issue;
    expect(innermost.uspError).toBe(uspError);
  }
  const expected = within ?? { items: [], code, position };
  expect({ items, code: innermost.code, position: innermost.position }).toEqual(expected);
}

function checkThrown(run: () => unknown, issue: ValueIssue): void {
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ValueError);
  expect(thrown).toMatchObject({ name: "ValueError", message: describeValueIssue(issue) });
  expect((thrown as ValueError).issue).toStrictEqual(issue);
}

function issueOf(result: ValueResult<unknown>): ValueIssue {
  if (result.ok) throw new Error(`not refused: ${show(result.value)}`);
  return result.issue;
}

function subject(each: Case): unknown {
  return each.kind === "read" || each.kind === "not read" ? each.text : each.value;
}

function title(each: Case): string {
  return `${each.kind} ${show(subject(each)).slice(0, 60)}`;
}

/** A value as text: JSON, but what JSON has not is told apart. */
function show(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === "bigint") return `${inner}n`;
    if (ArrayBuffer.isView(inner)) return `${inner.constructor.name} ${Buffer.from(inner.buffer).toString("hex")}`;
    if (inner instanceof ArrayBuffer) return `ArrayBuffer of ${inner.byteLength}`;
    if (Object.is(inner, -0)) return "-0";
    const isPlain = inner === null || ["string", "boolean", "object"].includes(typeof inner) || Number.isFinite(inner);
    return isPlain && !(inner instanceof RegExp) ? inner : String(inner);
  });
}
