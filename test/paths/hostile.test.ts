// Texts that a slow or recursive reader would choke on. Whatever becomes of them, eight times the text may not take
// much more than eight times the time.
import { describe, expect, test } from "vitest";
import {
  asObjectPath,
  checkPath,
  containsPath,
  formatPath,
  matchPath,
  relativePath,
  safeParsePath,
  supportedPath,
} from "../../plugin/runtime/paths/index.js";

const MEGABYTE = 1 << 20;
const LARGE = MEGABYTE / 16;
const SMALL = LARGE / 8;

/** A text of about that length, of one piece again and again. */
type Hostile = (length: number) => string;

const of =
  (piece: string, before = "", after = ""): Hostile =>
  (length) =>
    before + piece.repeat(Math.floor((length - before.length - after.length) / piece.length)) + after;

const hostile: { readonly [name: string]: Hostile } = {
  "[": of("["),
  "[ in a path": of("[", "Device.A."),
  "Device.": of("Device."),
  "1.": of("1."),
  "a.1.": of("a.1."),
  "*.": of("*."),
  "A.*.": of("A.*."),
  "A.{i}.": of("A.{i}."),
  "A+.": of("A+."),
  "A#2+.": of("A#2+."),
  '[a=="': of('[a=="'),
  '[a=="" in a path': of('[a==""', "Device.A."),
  "a name": of("a"),
  "a number": of("9", "Device.A."),
  "an item": of("9", "Device.A#"),
  ".": of("."),
  "+": of("+", "Device.A"),
  "()": of("()", "Device.A"),
  "{i}": of("{i}", "Device.A."),
  expressions: of('A.[B=="x"&&C>1].', "Device."),
  "many conditions": of("A==1&&", "Device.A.[", "B==2]"),
  "many conditions, no end": of("A==1&&", "Device.A.["),
  "a deep condition": of("A.", "Device.A.[", "B==1]"),
  "a condition of references": of("A#*+.", "Device.A.[", "B==1]"),
  "whitespace round an operator": of(" ", "Device.A.[B", "==1]"),
  "whitespace before the bracket": of(" ", "Device.A.[B==1", "]"),
  "whitespace round &&": of(" && ", "Device.A.[B==1"),
  "a long literal": of("x", 'Device.A.[B=="', '"].C'),
  "an open literal": of("x", 'Device.A.[B=="'),
  escapes: of("%22", 'Device.A.[B=="', '"]'),
  "half escapes": of("%2", 'Device.A.[B=="', '"]'),
  "a long bare value": of("1", "Device.A.[B==", "]"),
  equals: of("=", "Device.A.[B", "1]"),
  "lone surrogates": of("\ud800", "Device."),
};

const readers: { readonly [name: string]: (text: string) => unknown } = {
  "parsed and formatted": (text) => {
    const result = safeParsePath(text, { relative: true });
    return result.ok ? formatPath(result.value).length === text.length : result.issue.position;
  },
  "made the supported model's": (text) => supportedPath(text)?.length,
  checked: (text) => checkPath(text, { kinds: ["object", "search"], trailingDot: true })?.code,
  matched: (text) => matchPath(text, text),
  "taken apart": (text) => relativePath(text, `${asObjectPath(text)}A`)?.length,
};

/** In milliseconds of the processor's: the machine may have others to serve. */
function time(read: () => unknown): number {
  const from = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** How many times longer it takes to read the large text; what is done at once counts as half a millisecond. */
function growth(read: (text: string) => unknown, small: string, large: string): number {
  const few = Math.max(
    0.5,
    time(() => read(small)),
  );
  return time(() => read(large)) / few;
}

describe.each(Object.entries(readers))("hostile texts %s", (_, read) => {
  test.each(Object.entries(hostile))("%s", (_, make) => {
    const [small, large] = [make(SMALL), make(LARGE)];
    // The first is for the compiler; of the others one has to come out well, as garbage is collected now and then. What
    // is quadratic takes 64 times as long every time.
    let least = growth(read, small, large);
    for (let i = 0; i < 5 && least >= 20; i++) least = Math.min(least, growth(read, small, large));
    expect(least).toBeLessThan(20);
  });
});

test.each(Object.entries(hostile))("a megabyte of %s is read without a stack that overflows", (_, make) => {
  const text = make(MEGABYTE);
  const result = safeParsePath(text, { relative: true });
  if (result.ok) expect(formatPath(result.value)).toHaveLength(text.length);
  else expect(result.issue.position).toBeLessThanOrEqual(text.length);
});

test("what is long is still told apart", () => {
  const conditions = (n: number) => Array.from({ length: n }, (_, i) => `A${i}==${i}`);
  const path = (list: readonly string[]) => `Device.A.[${list.join("&&")}].`;
  const list = conditions(20_000);
  expect(matchPath(path(list), path([...list].reverse()))).toBe(true);
  expect(matchPath(path(list), path([...list.slice(1), "A0==1"]))).toBe(false);
  expect(containsPath(`Device.${"A.".repeat(1000)}`, `Device.${"A.".repeat(2000)}B`)).toBe(true);
  expect(containsPath(`Device.${"A.".repeat(2000)}`, `Device.${"A.".repeat(1000)}B`)).toBe(false);
});
