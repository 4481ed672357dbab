// What is done with a message: a row an operation. `of` gets the codec's module, the type of the message, and its
// bytes, and gives what is timed; undefined where the codec has no such thing.

/** @typedef {"Msg" | "Record"} Root */

/**
 * @typedef {object} Operation
 * @property {string} name as `--only` takes it
 * @property {string} title
 * @property {(codec: Record<string, Function>, root: Root, bytes: Uint8Array) => (() => unknown) | undefined} of
 */

/** @type {readonly Operation[]} */
export const operations = [
  {
    name: "decode",
    title: "Decode",
    of: (codec, root, bytes) => {
      const decode = codec[`decode${root}`];
      return () => decode(bytes);
    },
  },
  {
    name: "encode",
    title: "Encode",
    of: (codec, root, bytes) => {
      const encode = codec[`encode${root}`];
      const message = codec[`decode${root}`](bytes);
      return () => encode(message);
    },
  },
  {
    name: "peek",
    title: "Peek: who and what, without decoding",
    of: (codec, root, bytes) => {
      const peek = codec[`peek${root}`];
      return peek && (() => peek(bytes));
    },
  },
];
