// What stays in memory with what a codec returned, and what does not: as the documentation says.
import * as usp from "../../../generated/usp-msg-1-4.js";
import * as rec from "../../../generated/usp-record-1-4.js";
import { ENVELOPE, HEADER, mapOf, PAYLOAD, record, request, requestValue, response } from "../../codec/cases/usp.js";
import { bytesOf, concat, field, hex, int, type Wire } from "../../codec/wire.js";
import type { Failure } from "../suite.js";
import { collect } from "./measure.js";
import { decodeNode } from "./vendor.js";

/** An object to watch, and what a program still holds of what was made of it. */
interface Held {
  readonly watched: object;
  readonly held: unknown;
}

export interface Keep {
  readonly name: string;
  readonly make: () => Held;
  /** Whether the watched object is still there. */
  readonly stays: boolean;
}

/** The buffer of an input, and what `use` makes of the input. */
function input(wire: Wire, use: (bytes: Uint8Array<ArrayBuffer>) => unknown): () => Held {
  return () => {
    const bytes = bytesOf(wire);
    return { watched: bytes.buffer, held: use(bytes) };
  };
}

function output(message: () => object, use: (message: object) => unknown): () => Held {
  return () => {
    const watched = message();
    return { watched, held: use(watched) };
  };
}

const texts = [
  "x",
  "x".repeat(12),
  "x".repeat(20),
  "x".repeat(24),
  "x".repeat(25),
  "x".repeat(5000),
  "\u{1f4f6}\u00e9",
];
const settings = texts.map((text) => field(2, field(1, text), field(2, text)));
const entries = texts.map((text) => field(4, field(1, text), field(2, text)));
const UNKNOWN = int(99, 1);
const BAD = field(2, hex("ff"));

export const keeps: readonly Keep[] = [
  {
    name: "a decoder, behind it",
    make: input(request("set", field(2, ...settings)), drop(usp.decodeMsg)),
    stays: false,
  },
  { name: "the strings of a Set", make: input(request("set", field(2, ...settings)), usp.decodeMsg), stays: false },
  { name: "a string of a Get", make: input(request("get", field(1, "x".repeat(5000))), usp.decodeMsg), stays: false },
  { name: "keys and values of a map", make: input(request("operate", ...entries), usp.decodeMsg), stays: false },
  {
    name: "the strings of a response",
    make: input(response("getResp", field(1, field(1, "x".repeat(5000)))), usp.decodeMsg),
    stays: false,
  },
  {
    name: "unknown fields in a row, which are a view",
    make: input(concat(request("get"), UNKNOWN, UNKNOWN), usp.decodeMsg),
    stays: true,
  },
  {
    name: "unknown fields in several places, which are gathered",
    make: input(concat(UNKNOWN, request("get"), UNKNOWN), usp.decodeMsg),
    stays: false,
  },
  {
    name: "unknown fields of a map entry, which are dropped",
    make: input(request("operate", field(4, UNKNOWN)), usp.decodeMsg),
    stays: false,
  },
  { name: "a payload, which is a view", make: input(record(PAYLOAD), rec.decodeRecord), stays: true },
  {
    name: "an empty payload, which is a view",
    make: input(record(field(8, int(1, 1), int(2, 1), int(3, 1), field(7))), rec.decodeRecord),
    stays: true,
  },
  { name: "a Record without bytes", make: input(record(field(12, field(1, "bye"))), rec.decodeRecord), stays: false },
  {
    name: "the strings of a Msg in a Record",
    make: input(record(field(7, field(2, request("set", field(2, ...settings))))), (bytes) => {
      const { recordType } = rec.decodeRecord(bytes);
      return recordType.case === "noSessionContext" ? usp.decodeMsg(recordType.value.payload) : undefined;
    }),
    stays: false,
  },
  { name: "a repaired message", make: input(request("set", field(2, field(2, BAD))), repair()), stays: false },
  {
    name: "a repair, whose octets are a view",
    make: input(request("set", field(2, field(2, BAD))), repair([])),
    stays: true,
  },
  {
    name: "an error of a decoder",
    make: input(concat(HEADER, field(2, int(99, 1))), errorOf(usp.decodeMsg)),
    stays: false,
  },
  {
    name: "an error of a decoder, in a value",
    make: input(request("set", field(2, field(2, BAD))), errorOf(usp.decodeMsg)),
    stays: false,
  },
  { name: "a refusal, behind it", make: input(concat(ENVELOPE), drop(errorOf(rec.decodeRecord))), stays: false },
  {
    name: "integers and strings of a vendor's message",
    make: input(concat(field(3, hex("01 02")), field(5, "text")), decodeNode),
    stays: false,
  },
  { name: "shared memory, which is copied", make: shared, stays: false },
  { name: "an encoder, behind it", make: output(operate, drop(encode)), stays: false },
  { name: "an encoded message", make: output(operate, encode), stays: false },
  { name: "an error of an encoder", make: output(() => ({ ...operate(), header: 1 }), errorOf(encode)), stays: false },
  { name: "an encoded payload", make: encodedPayload, stays: false },
  { name: "a large message that was encoded, behind it", make: encodedLarge, stays: false },
  {
    // As documented: the buffer is shared, so the other message is there as long as this one.
    name: "a small encoded message, which shares a buffer",
    make: () => {
      const [one, other] = [encode(operate()), encode(operate())];
      return { watched: one.buffer, held: other };
    },
    stays: true,
  },
  {
    name: "created messages",
    make: () => ({ watched: operate(), held: usp.createMsg(operate() as usp.MsgInit) }),
    stays: false,
  },
];

function repair(into?: usp.Utf8Repair[]): (bytes: Uint8Array) => unknown {
  return (bytes) => {
    const message = usp.decodeMsg(bytes, { invalidUtf8: "replace", onRepair: (repair) => into?.push(repair) });
    return into ?? message;
  };
}

function drop<T>(use: (given: T) => unknown): (given: T) => undefined {
  return (given) => {
    use(given);
    return undefined;
  };
}

function errorOf<T>(use: (given: T) => unknown): (given: T) => unknown {
  return (given) => {
    try {
      use(given);
    } catch (error) {
      // An engine makes the text of a stack when it is asked for it.
      return [error, (error as Error).stack];
    }
    throw new Error("nothing was refused");
  };
}

function encode(message: object): Uint8Array<ArrayBuffer> {
  return usp.encodeMsg(message as usp.Msg);
}

function operate(): object {
  const inputArgs = mapOf(["key", "x".repeat(100)]);
  return requestValue("operate", { command: "A()", commandKey: "", sendResp: true, inputArgs });
}

function shared(): Held {
  const wire = bytesOf(record(PAYLOAD));
  const watched = new SharedArrayBuffer(wire.length);
  const bytes = new Uint8Array(watched);
  bytes.set(wire);
  return { watched, held: rec.decodeRecord(bytes) };
}

function encodedPayload(): Held {
  const payload = new Uint8Array(5000);
  const recordType = { case: "noSessionContext", value: { payload } } as const;
  const message = rec.createRecord({ version: "1.4", toId: "t", fromId: "f", recordType });
  return { watched: payload.buffer, held: rec.encodeRecord(message) };
}

function encodedLarge(): Held {
  const large = encode(requestValue("get", { paramPaths: ["x".repeat(100_000)], maxDepth: 0 }));
  return { watched: large.buffer, held: undefined };
}

export interface Kept {
  readonly cases: number;
  readonly failures: readonly Failure[];
}

/** See what stays. Two rounds, because an engine may forget only what it has optimised. */
export async function seeWhatStays(all: readonly Keep[] = keeps): Promise<Kept> {
  const failures: Failure[] = [];
  for (const { name, make, stays } of all) {
    for (let round = 0; round < 2; round++) {
      const { ref, held } = watch(make);
      // What was made in a job, and a reference to it, stays until the job is done.
      await new Promise((resolve) => setImmediate(resolve));
      collect();
      const there = ref.deref() !== undefined;
      if (there !== stays) failures.push({ what: `${name}: what it was made of ${there ? "is kept" : "is gone"}` });
      holder.held = held;
    }
  }
  return { cases: all.length, failures };
}

/** What is held must be held until after the look. */
const holder: { held: unknown } = { held: undefined };

function watch(make: () => Held): { readonly ref: WeakRef<object>; readonly held: unknown } {
  const { watched, held } = make();
  return { ref: new WeakRef(watched), held };
}
