// Where codecs run: as Node is, or without its Buffer, as in browsers and embedded engines.

/** @typedef {"node" | "portable"} Mode */

/** @type {readonly { name: Mode, title: string }[]} */
export const modes = [
  { name: "node", title: "Node" },
  { name: "portable", title: "without Buffer" },
];

/**
 * Makes the process one of the mode. Before any codec is imported, because they look once for what there is.
 * @param {Mode} mode
 */
export function enter(mode) {
  if (mode === "portable") delete globalThis.Buffer;
}

/**
 * A message as programs of the mode get it: on Node from sockets, as Buffers.
 * @param {Mode} mode
 * @param {Uint8Array} bytes
 */
export function input(mode, bytes) {
  return mode === "node" ? Buffer.from(bytes) : new Uint8Array(bytes);
}
