// A shape of input, or of message, that may have any size: what is measured.
import * as usp from "../../../generated/usp-msg-1-4.js";
import * as rec from "../../../generated/usp-record-1-4.js";
import type { Bytes } from "../../codec/wire.js";
import { type Content, field, joined, literal, toBytes } from "./content.js";

export interface Shape {
  readonly name: string;
  /** What must come of it: `decoded`, `encoded`, or the code of the error. */
  readonly expect: string;
  readonly prepare: (size: number, salt: number) => Work;
  /** How many bytes the result may hold for each byte of the input, apart from the input. */
  readonly held: number;
  /** How many bytes may be in memory at once for each byte of the input, apart from the input. */
  readonly peak: number;
  /** How many bytes the engine holds of what is given for each byte of the size, where that is more than its bytes. */
  readonly given?: number;
  /** How much smaller than others its inputs are, where it takes much time or memory for its size. */
  readonly scale?: number;
  /** The highest exponent of its time, where the usual one does not fit. */
  readonly growth?: number;
  /** The size that it takes to be of interest: where the largest is smaller, it is left out. */
  readonly from?: number;
}

/** Something of a certain size to do, as often as one likes. */
export interface Work {
  /** How large the input is: what time and memory are measured by. */
  readonly bytes: number;
  run(): Outcome;
}

export interface Outcome {
  readonly verdict: string;
  /** What a caller would get, and keep. */
  readonly result: unknown;
}

interface Refused {
  readonly code: string;
}

/** Only what a codec may throw is a verdict; anything else ends the measurement. */
export function verdictOf(sound: string, run: () => unknown): Outcome {
  try {
    return { verdict: sound, result: run() };
  } catch (error) {
    if (error instanceof Error && /^(DecodeError|EncodeError)$/.test(error.name)) {
      // The message is text on demand in some engines, and a caller will ask for it.
      return { verdict: (error as Error & Refused).code, result: [error, error.message] };
    }
    throw error;
  }
}

/** The shape of a root's input, decoded. */
export function decoding(
  decode: (bytes: Uint8Array, options?: usp.DecodeOptions) => unknown,
  content: (size: number, salt: number) => Content,
  options?: usp.DecodeOptions,
): Shape["prepare"] {
  return (size, salt) => {
    const input = toBytes(content(size, salt));
    return { bytes: input.length, run: () => verdictOf("decoded", () => decode(input, options)) };
  };
}

export function msg(content: (size: number, salt: number) => Content, options?: usp.DecodeOptions): Shape["prepare"] {
  return decoding(usp.decodeMsg, content, options);
}

export function record(content: (size: number, salt: number) => Content): Shape["prepare"] {
  return decoding(rec.decodeRecord, content);
}

/** Values that are not UTF-8 are repaired, and a caller keeps what it is told of them. */
export function repairing(content: (size: number, salt: number) => Content): Shape["prepare"] {
  const decode = (bytes: Uint8Array) => {
    const repairs: usp.Utf8Repair[] = [];
    const message = usp.decodeMsg(bytes, { invalidUtf8: "replace", onRepair: (repair) => repairs.push(repair) });
    return [message, repairs];
  };
  return decoding(decode, content);
}

/** The shape of a message, encoded. */
export function encoding<T>(
  encode: (message: T) => Bytes,
  message: (size: number, salt: number) => { readonly message: T; readonly bytes: number },
): Shape["prepare"] {
  return (size, salt) => {
    const { message: given, bytes } = message(size, salt);
    return { bytes, run: () => verdictOf("encoded", () => encode(given)) };
  };
}

export const HEADER: Content = literal("\x0a\x03\x0a\x01i");

/** A Msg with a body. */
export function inMsg(...body: readonly Content[]): Content {
  return joined(HEADER, field(2, ...body));
}

/** A request by its number in the schema: Get 1, Set 4, Operate 7. */
export function request(number: number, ...fields: readonly Content[]): Content {
  return inMsg(field(1, field(number, ...fields)));
}

/** A response by its number: GetResp 1. */
export function response(number: number, ...fields: readonly Content[]): Content {
  return inMsg(field(2, field(number, ...fields)));
}
