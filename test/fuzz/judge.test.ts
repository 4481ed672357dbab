// The judge finds each kind of fault that it looks for.
import { describe, expect, test } from "vitest";
import { DecodeError, type Target, targets } from "../../fuzz/codecs.js";
import { choicesOf, type Input, inputOf } from "../../fuzz/input.js";
import { judge } from "../../fuzz/judge.js";
import { minimise } from "../../fuzz/minimise.js";
import { BODY, HEADER, request } from "../codec/cases/usp.js";
import { type Bytes, bytesOf, concat, field, hex, int, type Wire } from "../codec/wire.js";

const [msg] = targets as readonly [Target, ...Target[]];
const strict: Input["options"] = { maxDepth: 100, invalidUtf8: "reject" };
const replace: Input["options"] = { maxDepth: 1000, invalidUtf8: "replace" };

const sound = bytesOf(HEADER, int(99, 1), BODY);
const refused = bytesOf(HEADER);

/** A Msg that sets a parameter. */
function setting(value: Wire): Bytes {
  const object = [field(1, "Device.WiFi.Radio.1."), field(2, field(1, "Channel"), field(2, value))];
  return bytesOf(request("set", field(2, ...object)));
}

const set = setting(concat("36"));
const repairable = setting(hex("57 ff"));

function thrown(error: Error): never {
  throw error;
}

/** A decoder that answers otherwise, in both its forms. */
function decoding(decode: Target["decode"]): Partial<Target> {
  const safeDecode: Target["safeDecode"] = (...args) => {
    try {
      return { ok: true, value: decode(...args) };
    } catch (error) {
      return { ok: false, error: error as DecodeError };
    }
  };
  return { decode, safeDecode };
}

function refusing(change: object): Partial<Target> {
  return decoding((...args) => {
    try {
      return msg.decode(...args);
    } catch (error) {
      const { code, offset, path, requirement, uspError } = error as DecodeError;
      throw new DecodeError({ code, offset, path, requirement, uspError, ...change });
    }
  });
}

interface Fault {
  readonly name: string;
  /** What the judge says of it. */
  readonly says: string;
  readonly bytes: Bytes;
  readonly options?: Input["options"];
  readonly ours: Partial<Target>;
}

const faults: readonly Fault[] = [
  {
    name: "a decoder throws what is no DecodeError",
    says: "too deep",
    bytes: sound,
    ours: { decode: () => thrown(new RangeError("too deep")) },
  },
  {
    name: "safeDecode refuses what decode takes",
    says: "safeDecode says something else",
    bytes: sound,
    ours: { safeDecode: () => msg.safeDecode(refused) },
  },
  {
    name: "safeDecode takes what decode refuses",
    says: "safeDecode says something else",
    bytes: refused,
    ours: { safeDecode: () => msg.safeDecode(sound) },
  },
  {
    name: "safeDecode makes another message",
    says: "safeDecode says something else",
    bytes: sound,
    ours: { safeDecode: () => msg.safeDecode(set) },
  },
  {
    name: "an encoder refuses what was decoded",
    says: "no such thing",
    bytes: sound,
    ours: { encode: () => thrown(new TypeError("no such thing")) },
  },
  {
    name: "an encoder writes what is refused",
    says: "what was encoded is refused",
    bytes: sound,
    ours: { encode: () => refused },
  },
  {
    name: "an encoder drops unknown fields",
    says: "what was encoded decodes to something else",
    bytes: sound,
    ours: { encode: (message) => msg.encode({ ...message, $unknown: undefined }) },
  },
  {
    name: "an encoder writes the same message in two ways",
    says: "what was encoded encodes to something else",
    bytes: sound,
    ours: inTwoWays(),
  },
  {
    name: "a peek throws",
    says: "cannot peek",
    bytes: refused,
    ours: { peek: () => thrown(new Error("cannot peek")) },
  },
  {
    name: "a peek finds another type",
    says: "a peek finds something else",
    bytes: sound,
    ours: { peek: (bytes) => ({ ...msg.peek(bytes), msgType: "SET" }) },
  },
  {
    name: "a check throws",
    says: "cannot check",
    bytes: sound,
    ours: { check: () => thrown(new Error("cannot check")) },
  },
  {
    name: "a check says nothing of what it finds",
    says: "a check finds fault with nothing",
    bytes: setting(hex("00")),
    ours: { check: (...args) => msg.check(...args).map((finding) => ({ ...finding, message: "" })) },
  },
  {
    name: "reading the values throws",
    says: "cannot read",
    bytes: set,
    ours: { carried: () => thrown(new Error("cannot read")) },
  },
  {
    name: "a value reads as what is not written",
    says: "a value that was read is not written",
    bytes: set,
    ours: carrying({ value: 300 }),
  },
  {
    name: "a value without a type is not the text",
    says: "a value of no type is another",
    bytes: set,
    ours: carrying({ type: undefined }),
  },
  {
    name: "an offset is behind the input",
    says: "an error is at no offset of the input",
    bytes: refused,
    ours: refusing({ offset: refused.length + 1 }),
  },
  {
    name: "an offset is before the input",
    says: "an error is at no offset of the input",
    bytes: refused,
    ours: refusing({ offset: -1 }),
  },
  {
    name: "a refusal names no requirement",
    says: "an error is for no requirement",
    bytes: refused,
    ours: refusing({ requirement: undefined }),
  },
  {
    name: "a refusal asks for an error that no decoder does",
    says: "an error asks for an answer that is none",
    bytes: refused,
    ours: refusing({ uspError: 7000 }),
  },
  {
    name: "a repair is of other octets",
    says: "a repair is somewhere else",
    bytes: repairable,
    options: replace,
    ours: repairing(({ bytes, ...rest }) => ({ ...rest, bytes: bytes.slice() })),
  },
  {
    name: "a repair is of another field",
    says: "the first repair is not the first that is wrong",
    bytes: repairable,
    options: replace,
    ours: repairing((repair) => ({ ...repair, offset: repair.offset - 1 })),
  },
  {
    name: "a repair is not told",
    says: "an option changes what it is not about",
    bytes: repairable,
    options: replace,
    ours: decoding((bytes, options) => msg.decode(bytes, { ...options, onRepair: undefined })),
  },
  {
    name: "what is sound is repaired",
    says: "what was repaired was sound",
    bytes: set,
    options: replace,
    ours: decoding((bytes, options = {}) => {
      const at = bytes.length - 2;
      options.onRepair?.({ path: "x", offset: at - 2, bytes: new Uint8Array(bytes.buffer as ArrayBuffer, at) });
      return msg.decode(bytes, options);
    }),
  },
  {
    name: "a lower depth makes another message",
    says: "less depth makes another message",
    bytes: sound,
    options: { maxDepth: 4, invalidUtf8: "reject" },
    ours: decoding((bytes, options) => msg.decode(options?.maxDepth === 4 ? bytes : set, options)),
  },
  {
    name: "the input changes",
    says: "the input has changed",
    bytes: refused,
    ours: {
      peek: (bytes) => {
        bytes.fill(0);
        return {};
      },
    },
  },
];

/** Unknown fields before or behind the others, by turns. */
function inTwoWays(): Partial<Target> {
  let times = 0;
  return {
    encode: () => bytesOf(...(times++ % 2 === 0 ? [HEADER, int(99, 1), BODY] : [HEADER, BODY, int(99, 1)])),
  };
}

function carrying(change: object): Partial<Target> {
  return { carried: (...args) => msg.carried(...args).map((one) => Object.assign(one, change)) };
}

type Repair = Parameters<NonNullable<NonNullable<Parameters<Target["decode"]>[1]>["onRepair"]>>[0];

function repairing(change: (repair: Repair) => Repair): Partial<Target> {
  return decoding((bytes, options = {}) => {
    const { onRepair = () => {} } = options;
    return msg.decode(bytes, { ...options, onRepair: (repair) => onRepair(change(repair)) });
  });
}

describe.each(faults)("$name", ({ says, bytes, options = strict, ours }) => {
  test("is found", () => {
    expect(() => judge({ target: { ...msg, ...ours }, options, bytes: bytes.slice() })).toThrow(says);
  });

  test("where it is, and nothing without it", () => {
    expect(() => judge({ target: msg, options, bytes: bytes.slice() })).not.toThrow();
  });
});

describe("an input", () => {
  test("that is empty stands for nothing", () => {
    expect(inputOf(new Uint8Array(0))).toBeUndefined();
  });

  test("begins with a choice of decoder and options, which each can be had", () => {
    const choices = [...choicesOf("msg"), ...choicesOf("record")];
    const chosen = choices.map((choice) => inputOf(new Uint8Array([choice, 7, 8])) as Input);
    expect(chosen.map(({ bytes }) => [...bytes])).toEqual(choices.map(() => [7, 8]));
    const names = chosen.map(({ target: { kind, minor }, options }) => [kind, minor, ...Object.values(options)].join());
    expect(new Set(names).size).toBe(targets.length * 2 * 4);
  });

  test("is made smaller as long as the same is wrong with it", () => {
    const complain = (bytes: Uint8Array) =>
      bytes.includes(9) ? `nine: among ${bytes.length}` : bytes.includes(8) ? "eight" : undefined;
    expect([...minimise(new Uint8Array([1, 2, 8, 3, 9, 4, 5]), complain)]).toEqual([1, 9]);
    expect([...minimise(new Uint8Array([1, 2, 3]), complain)]).toEqual([1, 2, 3]);
  });
});
