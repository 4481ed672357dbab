// What is handed out, case by case; and what a visitor may do meanwhile.
import { describe, expect, test } from "vitest";
import { DecodeError, decodeMsg } from "../../generated/usp-msg-1-4.js";
import {
  type DecodeOptions,
  visitGetResp_ResolvedPathResult as visit,
  visitNotify_Event,
  visitOperateResp_OperationResult,
} from "../../generated/usp-msg-1-4.visit.js";
import { bytesOf, concat, field, group, hex, int, type Part, raw, tag } from "../codec/wire.js";
import { entry, HEADER, object } from "./wire.js";

type Entry = readonly [path: string, name: string, value: string];

const msg = (...parts: readonly Part[]) => bytesOf(HEADER, field(2, ...parts));
/** A GetResp with these objects. */
const getResp = (...objects: readonly Part[]) => msg(field(2, field(1, field(1, ...objects))));

function entriesOf(bytes: Uint8Array, options?: DecodeOptions): Entry[] {
  const entries: Entry[] = [];
  visit(bytes, (...entry) => entries.push(entry), options);
  return entries;
}

describe("handed out:", () => {
  test("all maps, in the order of the bytes", () => {
    const bytes = getResp(
      object("Device.A.", entry("X", "1"), entry("Y.Z", "2")),
      object("Device.B.", entry("X", "3")),
    );
    expect(entriesOf(bytes)).toEqual([
      ["Device.A.", "X", "1"],
      ["Device.A.", "Y.Z", "2"],
      ["Device.B.", "X", "3"],
    ]);
  });

  test("what comes again, again", () => {
    const twice = object("D.", entry("X", "1"), entry("X", "2"), entry("\u00e9", "3"), entry("\u00e9", "4"));
    expect(entriesOf(getResp(twice)).map(([, , value]) => value)).toEqual(["1", "2", "3", "4"]);
  });

  test("the last of several paths, wherever it stands", () => {
    const late = field(4, field(1, "one"), entry("X", "1"), field(1, "\u00e9."));
    expect(entriesOf(getResp(late))).toEqual([["\u00e9.", "X", "1"]]);
    expect(entriesOf(getResp(field(4, entry("X", "1"))))).toEqual([["", "X", "1"]]);
  });

  test.each([1, 2, 3, 999, 1000, 1001, 1500])("plain entries between %i others", (others) => {
    const number = 4 * others + 2;
    const entries = Array.from({ length: number }, (_, i): [string, string] => [
      `n${i}`,
      `${i % 4 === 2 ? "\u00e9" : "v"}${i}`,
    ]);
    const written = entries.map(([name, value]) => entry(name, value));
    const objects = [written.slice(0, number / 2), written.slice(number / 2)].map((half) => object("D.", ...half));
    expect(entriesOf(getResp(...objects)).map(([, ...rest]) => rest)).toEqual(entries);
  });

  test("entries however they are written", () => {
    const odd = [
      entry("plain", "1"),
      field(2, field(2, "2"), field(1, "turned")),
      field(2, field(1, "no value")),
      field(2, field(2, "no key")),
      // As long as a key and a value, and in the place of theirs.
      field(2, field(2, "no key"), field(2, "twice")),
      field(2, field(3, "unknown"), field(2, "in its place")),
      field(2, field(1, "in its place"), field(3, "unknown")),
      field(2),
      field(2, field(1, "before"), field(2, "before"), field(1, "twice"), field(2, "3")),
      field(2, field(1, "more"), int(9, 1), group(9, field(1, "x")), field(2, "4")),
      concat(tag(2, 2, 3), raw(7), field(1, "t"), field(2, "5 ")),
      concat(tag(2, 2), raw(0x86, 0), field(1, "l"), field(2, "6")),
      entry("k".repeat(130), "v".repeat(20_000)),
      int(77, 1),
      entry("last", "7"),
    ];
    expect(entriesOf(getResp(object("D.", ...odd))).map(([, ...rest]) => rest)).toEqual([
      ["plain", "1"],
      ["turned", "2"],
      ["no value", ""],
      ["", "no key"],
      ["", "twice"],
      ["", "in its place"],
      ["in its place", ""],
      ["", ""],
      ["twice", "3"],
      ["more", "4"],
      ["t", "5 "],
      ["l", "6"],
      ["k".repeat(130), "v".repeat(20_000)],
      ["last", "7"],
    ]);
  });

  test.each([1, 2, 7, 60, 61, 62])("texts of %d characters, over many pieces of the input", (size) => {
    const names = Array.from({ length: 400 }, (_, i) => `${i}`.padEnd(size, i % 50 === 49 ? "\u00e9" : "x"));
    const bytes = getResp(object("D.", ...names.map((name) => entry(name, `${name}!`))));
    expect(entriesOf(bytes)).toEqual(names.map((name) => ["D.", name, `${name}!`]));
  });

  test.each([0, 1, 200, 1486, 1487, 1488, 1489, 1490, 1500, 4000])(
    "a path behind %i entries, and the next",
    (count) => {
      // An entry takes 11 bytes: the path stands within a piece of the input, on its edge, or far behind it.
      const entries = Array.from({ length: count }, (_, i) => entry(String(i).padStart(4, "0"), "-"));
      const late = (path: string) => field(4, ...entries, field(1, path));
      const paths = ["Device.WiFi.SSID.1.", "Device.\u00e9.", "Device.WiFi.SSID.3."];
      const visited = entriesOf(getResp(...paths.flatMap((path) => [late(path), object(path, entry("X", "1"))])));
      expect(visited).toEqual(
        paths.flatMap((path) => [...entries.map((_, i) => [path, String(i).padStart(4, "0"), "-"]), [path, "X", "1"]]),
      );
    },
  );

  test("arguments of events by a path of two fields, those of commands by one of an outer message", () => {
    const events: Entry[] = [];
    const event = field(3, field(1, "Device."), field(2, "Boot!"), field(3, field(1, "Cause"), field(2, "x")));
    visitNotify_Event(msg(field(1, field(8, field(1, "s"), event))), (...one) => events.push(one));
    expect(events).toEqual([["Device.Boot!", "Cause", "x"]]);
    const outputs: Entry[] = [];
    const result = field(1, field(3, field(1, field(1, "a"), field(2, "b"))), field(1, "Device.Reset()"));
    visitOperateResp_OperationResult(msg(field(2, field(7, result))), (...one) => outputs.push(one));
    expect(outputs).toEqual([["Device.Reset()", "a", "b"]]);
  });

  test("nothing of other messages, nor of what is refused", () => {
    expect(entriesOf(msg(field(1, field(1))))).toEqual([]);
    const handed: Entry[] = [];
    const late = getResp(object("D.", entry("X", "1")), object("D.", entry("Y", hex("ff"))));
    expect(() => visit(late, (...one) => handed.push(one))).toThrow(DecodeError);
    expect(handed).toEqual([]);
  });
});

describe("options", () => {
  const bytes = getResp(object("D.", entry("X", "1"), entry("SSID", hex("61 ff 62")), entry("Y", "2")));

  test("values are repaired, which is told before they are handed out", () => {
    const told: string[] = [];
    visit(bytes, (...one) => told.push(one.join(" ")), {
      invalidUtf8: "replace",
      onRepair: ({ path, bytes }) => told.push(`${path.split(".").at(-1)} ${bytes.join(" ")}`),
    });
    expect(told).toEqual(['resultParams["SSID"] 97 255 98', "D. X 1", "D. SSID a\ufffdb", "D. Y 2"]);
  });

  test("names and paths are not", () => {
    const options = { invalidUtf8: "replace" } as const;
    expect(() => entriesOf(getResp(object("D.", entry(hex("ff"), "1"))), options)).toThrow("not UTF-8");
    expect(() => entriesOf(getResp(field(4, field(1, hex("ff")))), options)).toThrow("not UTF-8");
  });

  test("depth counts", () => {
    // Body, Response, GetResp, its results, an object, an entry.
    expect(entriesOf(getResp(object("D.", entry("X", "1"))), { maxDepth: 6 })).toHaveLength(1);
    expect(() => entriesOf(getResp(object("D.", entry("X", "1"))), { maxDepth: 5 })).toThrow("nested too deep");
  });

  test.each([{ maxDepth: 0 }, { maxDepth: 1001 }, { invalidUtf8: "keep" }])("must be some: %j", (options) => {
    expect(() => entriesOf(bytes, options as DecodeOptions)).toThrow(TypeError);
  });
});

describe("the bytes", () => {
  const plain = getResp(object("Device.A.", entry("X", "1"), entry("Y", "2")), object("Device.B.", entry("X", "3")));
  const odd = getResp(object("Device.A.", entry("X", "\u00e9"), entry("Y", "2")), object("\u00e9.", entry("X", "3")));

  test("may be a part of others, a Buffer, or on shared memory", () => {
    const large = new Uint8Array(plain.length + 20).fill(0xff);
    large.set(plain, 7);
    expect(entriesOf(large.subarray(7, 7 + plain.length))).toEqual(entriesOf(plain));
    expect(entriesOf(Buffer.from(odd))).toEqual(entriesOf(odd));
    const shared = new Uint8Array(new SharedArrayBuffer(odd.length));
    shared.set(odd);
    const values: string[] = [];
    visit(shared, (_, __, value) => {
      values.push(value);
      shared.fill(0xff);
    });
    expect(values).toEqual(["\u00e9", "2", "3"]);
  });

  test.each([["a string"], [[10, 0]], [undefined], [new Uint16Array(4)]])("must be some: %j", (input) => {
    expect(() => visit(input as unknown as Uint8Array, () => {})).toThrow(TypeError);
  });

  /** What leaves a visit whose visitor spoils the bytes at an entry. */
  function spoilt(bytes: Uint8Array, at: number, spoil: () => void): unknown {
    let calls = 0;
    try {
      visit(bytes, (...texts) => {
        if (calls++ === at) spoil();
        for (const text of texts) if (typeof text !== "string") throw new Error("no text");
      });
      return undefined;
    } catch (error) {
      return error;
    }
  }

  test.each([
    ["plain", plain],
    ["other", odd],
  ])("of %s texts may be changed by the visitor: odd texts, or a DecodeError", (_, bytes) => {
    for (let at = 0; at < 3; at++) {
      for (let value = 0; value < 256; value++) {
        for (let from = 0; from < bytes.length; from += value % 3 === 0 ? 1 : 7) {
          const own = bytes.slice();
          const left = spoilt(own, at, () => own.fill(value, from, value % 2 === 0 ? undefined : from + 1));
          if (left !== undefined) expect(left).toBeInstanceOf(DecodeError);
        }
      }
    }
  });

  test.each([
    ["plain", plain],
    ["other", odd],
  ])("of %s texts may be gone", (_, bytes) => {
    const moved = bytes.slice();
    expect(spoilt(moved, 0, () => structuredClone(moved.buffer, { transfer: [moved.buffer] }))).toBeInstanceOf(
      DecodeError,
    );
    const Resizable = ArrayBuffer as unknown as new (size: number, options: object) => ArrayBuffer & Resizing;
    for (let size = 0; size < bytes.length; size++) {
      const buffer = new Resizable(bytes.length, { maxByteLength: bytes.length });
      const own = new Uint8Array(buffer);
      own.set(bytes);
      expect(spoilt(own, 0, () => buffer.resize(size))).toBeUndefined();
    }
  });

  test("may be visited, and decoded, while they are visited", () => {
    const found: string[] = [];
    visit(odd, (path, name, value) => {
      found.push(`${path}${name}=${value}`);
      visit(plain, (path, name) => {
        found.push(path + name);
        if (name === "Y") decodeMsg(odd);
      });
    });
    const inner = entriesOf(plain).map(([path, name]) => path + name);
    expect(found).toEqual(entriesOf(odd).flatMap(([path, name, value]) => [`${path}${name}=${value}`, ...inner]));
  });

  test("of another message, refused within: the visitor's own errors pass", () => {
    const own = new Error("own");
    const fail = () => {
      throw own;
    };
    expect(() => visit(plain, fail)).toThrow(own);
    expect(() => visit(plain, () => decodeMsg(raw(7).bytes as unknown as Uint8Array))).toThrow(TypeError);
    expect(() => visit(plain, () => decodeMsg(new Uint8Array([7])))).toThrow("not a valid tag (offset 0");
  });
});

interface Resizing {
  resize(size: number): void;
}
