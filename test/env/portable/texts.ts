import type * as msgModule from "../../../generated/usp-msg-1-4.js";
import { show } from "../../codec/show.js";
import { bytesOf, hex } from "../../codec/wire.js";
import type { Outcome } from "./agent-vectors.js";
import { toHex } from "./values.js";

// Text is where engines differ: some have a TextDecoder and a TextEncoder, which the runtime uses for longer texts, and
// others none. What comes out must be the same, on both sides of every length at which the runtime may change its way.

const lengths = [0, 1, 7, 22, 23, 24, 25, 26, 63, 64, 127, 128, 200, 5000];

/** UTF-16, not all of it well-formed. */
const tails = [
  "",
  "é",
  "\u0000",
  "\u07ff\u0800",
  "\ud7ff\ue000\uffff",
  "\u{10000}\u{10ffff}",
  "\ufeff",
  "\ud800",
  "\udc00",
  "\udc00\ud800",
  "\ud800\ud800\udc00",
];

/** Octets, most of them no UTF-8: cut short, overlong, a surrogate, above U+10FFFF, a continuation alone. */
const octets = [
  "efbbbf",
  "c3a9",
  "f48fbfbf",
  "ff",
  "80",
  "c3",
  "c080",
  "c1bf",
  "e08080",
  "e282",
  "eda080",
  "edbfbf",
  "f0808080",
  "f09f98",
  "f4908080",
  "f8888080",
  "e2e282ac",
  "f09f41",
];

/** Write and read texts, long and short, sound and not. */
export function runTexts(msg: typeof msgModule): Outcome {
  const failures: string[] = [];
  const transcript: string[] = [];

  for (const length of lengths) {
    for (const tail of tails) {
      for (const text of ["x".repeat(length) + tail, tail + "é".repeat(length)]) {
        const written = encodeText(msg, text);
        transcript.push(written);
        if (written.startsWith("!")) continue;
        const read = show(textOf(msg, bytesOf(hex(written))));
        if (read !== show(text)) failures.push(`${show(text)} is read as ${read}`);
      }
    }
    for (const octet of octets) {
      for (const bytes of [withOctets(msg, length, octet, 0), withOctets(msg, 0, octet, length)]) {
        transcript.push(decodeText(msg, bytes, "reject"), decodeText(msg, bytes, "replace"));
      }
    }
  }
  return { count: transcript.length, failures, transcript: transcript.join("\n") };
}

/** The value is one that may be repaired; a name of the same octets would be refused in any case. */
function messageWith(msg: typeof msgModule, value: string): msgModule.Msg {
  const resolved = { resolvedPath: "Device.WiFi.", resultParams: { SSID: value } };
  const getResp = { reqPathResults: [{ resolvedPathResults: [resolved] }] };
  const respType = { case: "getResp", value: getResp } as const;
  return msg.createMsg({ header: { msgId: "1" }, body: { msgBody: { case: "response", value: { respType } } } });
}

/** A message with octets in its value: in the place of as many characters, so that all lengths stay the same. */
function withOctets(msg: typeof msgModule, before: number, octets: string, after: number): Uint8Array {
  const filler = "~".repeat(octets.length / 2);
  const sound = toHex(msg.encodeMsg(messageWith(msg, "x".repeat(before) + filler + "x".repeat(after))));
  const at = sound.lastIndexOf("7e".repeat(filler.length));
  return bytesOf(hex(sound.slice(0, at) + octets + sound.slice(at + octets.length)));
}

function encodeText(msg: typeof msgModule, text: string): string {
  try {
    return toHex(msg.encodeMsg(messageWith(msg, text)));
  } catch (error) {
    if (error instanceof msg.EncodeError) return `!${error.code} ${error.path}`;
    throw error;
  }
}

function textOf(msg: typeof msgModule, bytes: Uint8Array, options: msgModule.DecodeOptions = {}): string | undefined {
  const { msgBody } = msg.decodeMsg(bytes, options).body;
  if (msgBody.case !== "response" || msgBody.value.respType.case !== "getResp") return undefined;
  return msgBody.value.respType.value.reqPathResults[0]?.resolvedPathResults[0]?.resultParams["SSID"];
}

function decodeText(msg: typeof msgModule, bytes: Uint8Array, invalidUtf8: "reject" | "replace"): string {
  const repairs: string[] = [];
  const onRepair = (repair: msgModule.Utf8Repair) => repairs.push(show(repair));
  try {
    return `${show(textOf(msg, bytes, { invalidUtf8, onRepair }))} ${repairs.join()}`;
  } catch (error) {
    if (error instanceof msg.DecodeError) return `!${error.code} ${error.path} ${error.offset}`;
    throw error;
  }
}
