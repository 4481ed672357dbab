// What is decoded and encoded: a row a message.

/**
 * @typedef {object} Message
 * @property {string} name as `--only` takes it
 * @property {"Msg" | "Record"} root
 * @property {string} title
 */

/** @type {readonly Message[]} */
export const messages = [
  { name: "a", root: "Msg", title: "Get, 3 paths" },
  { name: "b", root: "Msg", title: "Notify, ValueChange" },
  { name: "c", root: "Msg", title: "Set, 21 parameters" },
  { name: "d", root: "Msg", title: "GetResp, 10 objects with 15 parameters each" },
  { name: "e", root: "Msg", title: "GetResp, 600 objects" },
  { name: "f", root: "Msg", title: "GetSupportedDMResp, a whole data model" },
  { name: "g", root: "Msg", title: "Notify, OperationComplete" },
  { name: "h", root: "Record", title: "Record with d" },
  { name: "i", root: "Record", title: "Record of a session, 16 payloads of 4 KB" },
  { name: "j", root: "Msg", title: "AddResp, 2 objects" },
  { name: "k", root: "Msg", title: "GetResp, values that are not ASCII" },
];
