import type { Bytes } from "./bytes.js";
import { EncodeError } from "./encode-error.js";
import type { Fields } from "./fields.js";
import { trace } from "./trace.js";
import { Fault, Writer, written } from "./writer.js";

/** Messages share a buffer, which is faster than one for each; what does not fit gets its own. */
const POOL_SIZE = 0x8000;

// What is left of the pool. While a message is encoded it is not here: a getter that encodes another gets its own.
let pool: Bytes | undefined;
let used = 0;

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
  if (pool === undefined || pool.length - used < POOL_SIZE / 8) {
    pool = new Uint8Array(POOL_SIZE);
    used = 0;
  }
  const own = pool;
  const start = used;
  const w = new Writer(own, start);
  pool = undefined;
  try {
    write(w, message);
    return written(w);
  } finally {
    pool = own;
    // What did not fit has moved elsewhere, and all of its room is free again.
    used = w.buffer === own ? w.pos : start;
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
