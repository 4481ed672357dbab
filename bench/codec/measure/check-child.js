// Whether all codecs read and write a message the same; if not, no figure of theirs means anything.
// `node check-child.js '{ "codecs", "root", "file", "mode" }'`
import { isDeepStrictEqual } from "node:util";
import { referee } from "../codecs.js";
import { normalise } from "./normalise.js";
import { codecFor, task } from "./process.js";

const { root, bytes } = task;
const schemas = {
  Msg: async () => (await import("../../dist/codec/protobuf-es/usp-msg-1-4_pb.js")).MsgSchema,
  Record: async () => (await import("../../dist/codec/protobuf-es/usp-record-1-4_pb.js")).RecordSchema,
};
const schema = await schemas[root]();
const reference = await codecFor(referee);
const expected = read(reference, bytes);

for (const name of task.codecs) {
  const codec = await codecFor(name);
  check(`${name} does not read the message as ${referee} does`, read(codec, bytes));
  const written = codec[`encode${root}`](codec[`decode${root}`](bytes));
  check(`${referee} does not read what ${name} writes as the message`, read(reference, written));
}

function read(/** @type {Record<string, Function>} */ codec, /** @type {Uint8Array} */ input) {
  return normalise(schema, codec[`decode${root}`](input));
}

function check(/** @type {string} */ complaint, actual) {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new Error(`${task.file}: ${complaint}\n${difference(expected, actual)}`);
}

/** The first line in which two differ. */
function difference(...both) {
  const [wanted, got] = both.map((value) => JSON.stringify(value, null, 1).split("\n"));
  const at = wanted.findIndex((line, index) => line !== got[index]);
  return `line ${at + 1}: ${wanted[at]} became ${got[at]}`;
}
