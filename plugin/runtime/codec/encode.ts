import type { Bytes } from "./bytes.js";
import { EncodeError } from "./encode-error.js";
import type { Fields } from "./fields.js";
import { trace } from "./trace.js";
import { Fault, Writer, written } from "./writer.js";

/** Messages share a buffer, which is faster than one for each; what does not fit gets its own. */
const POOL_SIZE = 0x8000;

// What writes to what is left of it. While a message is encoded it is not here: a getter that encodes another gets its
// own.
let pool: Writer | undefined;

/**
 * Encode a root message.
 * @returns a plain Uint8Array, possibly a slice of a buffer that other encoded messages share
 * @throws EncodeError where the message is not what its schema and TR-369 want
 */
export function encode<T>(write: (w: Writer, message: T) => void, fields: () => Fields, message: T): Bytes {
  try {
    return run(write, message);
  } catch (cause) {
    // A TypeError comes from a value that has not the shape of its field, such as undefined for a message.
    if (!(cause instanceof Fault || cause instanceof TypeError)) throw cause;
    const { code, requirement } = cause instanceof Fault ? cause : new Fault("invalid-type");
    throw new EncodeError(code, pathOfFault(write, fields, message), requirement);
  }
}

function run<T>(write: (w: Writer, message: T) => void, message: T): Bytes {
  if (typeof message !== "object" || message === null) throw new Fault("invalid-type");
  // A pool whose buffer was transferred to another thread has no length left.
  let w = pool;
  if (w === undefined || w.buffer.length - w.pos < POOL_SIZE / 8) w = new Writer(new Uint8Array(POOL_SIZE));
  pool = undefined;
  const { buffer, view, pos } = w;
  w.start = pos;
  w.depth = 0;
  try {
    write(w, message);
    return written(w);
  } finally {
    if (w.buffer !== buffer) {
      // What did not fit has moved elsewhere, and all of its room is free again.
      w.buffer = buffer;
      w.view = view;
      w.pos = pos;
    }
    pool = w;
  }
}

/** The encoder keeps no path on the way; it runs again over a message that tells what is read of it. */
function pathOfFault<T>(write: (w: Writer, message: T) => void, fields: () => Fields, message: T): string {
  const traced = trace(message, fields);
  try {
    run(write, traced.message);
  } catch {
    // The same fault: what was read last caused it.
  }
  return traced.path();
}
