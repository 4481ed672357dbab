// What three implementations make of a sound message.
import { deepEqual } from "../codec/deep-equal.js";
import { stops } from "./hurdles.js";
import { difference, fromEs, fromOurs, fromPbjs, type NeutralMessage, sameBytes } from "./neutral.js";
import type { Rendering } from "./render.js";
import type { Root } from "./schemas.js";

/**
 * Whether all read what was written, and read from each other's encoders what they read before.
 * @param plain the same message without {@link Hurdle}s, for who does not take them
 * @throws Error that says what is wrong
 */
export function checkThree(root: Root, rendering: Rendering, plain: Rendering): void {
  const { type, ours, es, pbjs } = root;
  const { bytes, expected, hurdles } = rendering;
  const decoded = ours.decode(bytes);
  same("the generated decoder", expected, fromOurs(decoded, type));

  const forEs = stops("protobuf-es", hurdles) ? plain : rendering;
  const byEs = es.decode(forEs.bytes);
  same("protobuf-es", forEs.expected, fromEs(byEs, type));
  const forPbjs = stops("protobufjs", hurdles) ? plain : rendering;
  const byPbjs = pbjs.decode(forPbjs.bytes);
  same("protobufjs", forPbjs.expected, fromPbjs(byPbjs, type));

  const encoded = ours.encode(decoded).slice();
  const again = ours.decode(encoded);
  if (!deepEqual(again, decoded))
    same("the generated decoder, of the generated encoder", expected, fromOurs(again, type));
  if (!deepEqual(again, decoded)) throw new Error("decode(encode(m)) is not m, though it looks the same");
  if (!sameBytes(ours.encode(again), encoded)) throw new Error("encode(decode(encode(m))) are other bytes");
  if (!sameBytes(ours.encode(ours.create(decoded)), encoded)) throw new Error("encode(create(m)) are other bytes");

  // An unknown field keeps its own tag and length, however long.
  if (forEs === rendering) same("protobuf-es, of the generated encoder", expected, fromEs(es.decode(encoded), type));
  if (forPbjs === rendering)
    same("protobufjs, of the generated encoder", expected, fromPbjs(pbjs.decode(encoded), type));
  checkEncoded("the generated decoder, of protobuf-es", es.encode(byEs), forEs.expected);
  checkEncoded("the generated decoder, of protobufjs", pbjs.encode(byPbjs), forPbjs.expected);

  function checkEncoded(who: string, theirs: Uint8Array, read: NeutralMessage): void {
    // What is ours, byte for byte, was decoded before.
    if (!sameBytes(theirs, encoded)) same(who, read, fromOurs(ours.decode(theirs), type));
  }
}

function same(who: string, expected: NeutralMessage, actual: NeutralMessage): void {
  const found = difference(expected, actual);
  if (found !== undefined) throw new Error(`${who} reads something else at ${found}`);
}
