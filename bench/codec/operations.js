// What is done with a message: a row an operation. `of` gets the codec's module, the type of the message, and its
// bytes, and gives what is timed; undefined where the codec has no such thing.

/** @typedef {"Msg" | "Record"} Root */

/**
 * @typedef {object} Operation
 * @property {string} name as `--only` takes it
 * @property {string} title
 * @property {string} [against] what the others do instead: another operation, whose figures stand beside it
 * @property {string} [text] what is to be said of it
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
  {
    name: "visit",
    title: "Visit: path, name and value of every parameter of a GetResp",
    text: "The others have nothing of the kind: what stands in their columns is what they take to decode the message.",
    against: "decode",
    of: (codec, root, bytes) => {
      const visit = codec.visitGetResp;
      if (visit === undefined || root !== "Msg" || codec.decodeMsg(bytes).header.msgType !== "GET_RESP")
        return undefined;
      return () => {
        let length = 0;
        visit(bytes, (path, name, value) => {
          length += path.length + name.length + value.length;
        });
        return length;
      };
    },
  },
];
