import { expect, test, vi } from "vitest";
import { encodeKey } from "../../../../plugin/runtime/codec/key-cache.js";
import { Writer } from "../../../../plugin/runtime/codec/writer.js";
import { Random } from "../../../assurance/random.js";

const START = 4;
const reference = new TextEncoder();

/** The bytes of a key, written among others; undefined where it cannot be written. */
function written(key: string): Uint8Array | undefined {
  const w = new Writer(new Uint8Array(256).fill(0xaa));
  const end = encodeKey(w, key, START);
  expect([...w.buffer.subarray(0, START)]).toEqual([0xaa, 0xaa, 0xaa, 0xaa]);
  return end < 0 ? undefined : w.buffer.subarray(START, end);
}

function expected(key: string): Uint8Array | undefined {
  return /[\ud800-\udfff]/u.test(key) ? undefined : reference.encode(key);
}

function isRight(key: string): boolean {
  const [bytes, wanted] = [written(key), expected(key)];
  return bytes === undefined || wanted === undefined ? bytes === wanted : Buffer.compare(bytes, wanted) === 0;
}

test("what is written is what the key is, however often and in whatever order keys come", () => {
  const random = new Random(1);
  // Few letters: the same keys come again, and others that differ in one place, or in their length alone.
  const units = ["a", "b", "a", "b", "a", "b", "a", "b", ".", "é", "\u0000", "\ud83d\ude00", "\ud800"];
  const seen: string[] = [];
  for (let i = 0; i < 50_000; i++) {
    const again = seen.length > 0 && random.below(3) !== 0;
    const key = again
      ? (random.pick(seen) as string)
      : Array.from(
          { length: random.below(40) },
          () => units[random.below(random.below(8) === 0 ? units.length : 8)],
        ).join("");
    if (!again && seen.length < 5000) seen.push(key);
    if (!isRight(key)) expect(written(key)).toEqual(expected(key));
  }
});

let runs = 0;

/** How many characters are looked at to write keys. */
function looksOf(keys: readonly string[]): number {
  const looking = vi.spyOn(String.prototype, "charCodeAt");
  for (const key of keys) encodeKey(new Writer(new Uint8Array(256)), key, START);
  const looks = looking.mock.calls.length;
  looking.mockRestore();
  return looks;
}

test("of keys in the order of the last time, no character is looked at", () => {
  // Names of this run alone: nobody has written them before.
  const run = ++runs;
  const own = (names: readonly string[]) => names.map((name) => `${name}${run}.`);
  const [first, last] = [own(["Enable", "Status", "Alias", "Name"]), own(["LastChange", "ErrorsSent"])] as const;
  const second = [...own(["BytesSent", "BytesReceived", "PacketsSent"]), first[3] as string];
  const rows = Array.from({ length: 20 }, (_, i) => [...(i % 2 === 0 ? first : second), last[i % 2] as string]).flat();
  expect(looksOf(rows)).toBeGreaterThan(rows.slice(0, 10).join("").length - 1);
  // A name is in both tables: what follows it is known where the table is the same as before.
  const sizeOfLast = last.join("").length;
  expect(looksOf(rows)).toBe(10 * sizeOfLast);
});

test("keys of 4 to 32 characters are known, all of which are ASCII", () => {
  const run = String(++runs).padStart(3, "0");
  for (const [key, isKnown] of [
    [run, false],
    [`${run}.`, true],
    [`${run}${"x".repeat(29)}`, true],
    [`${run}${"x".repeat(30)}`, false],
    [`${run}é`, false],
  ] as const) {
    // What comes after itself is expected the third time.
    const looks = [looksOf([key]), looksOf([key]), looksOf([key])];
    expect([key, looks[2] === 0]).toEqual([key, isKnown]);
  }
});

test("keys that push one another out are right all the same", () => {
  // More than there are lines, so that each line is taken again.
  const keys = Array.from({ length: 10_000 }, (_, i) => `Parameter${i}`);
  for (let round = 0; round < 3; round++) {
    for (const key of keys) if (!isRight(key)) expect(written(key)).toEqual(expected(key));
  }
});
