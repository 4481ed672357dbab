// The USP messages that the cases are made of: on the wire, and as they decode.
import { type Bytes, bytesOf, concat, field, int, type Part, type Wire } from "../wire.js";

/** The requests and responses, with their field numbers and, where it is not 0, the schema version that added them. */
export const REQUESTS = {
  get: 1,
  getSupportedDm: 2,
  getInstances: 3,
  set: 4,
  add: 5,
  delete: 6,
  operate: 7,
  notify: 8,
  getSupportedProtocol: 9,
  register: 10,
  deregister: 11,
} as const;

export const RESPONSES = {
  getResp: 1,
  getSupportedDmResp: 2,
  getInstancesResp: 3,
  setResp: 4,
  addResp: 5,
  deleteResp: 6,
  operateResp: 7,
  notifyResp: 8,
  getSupportedProtocolResp: 9,
  registerResp: 10,
  deregisterResp: 11,
} as const;

export type RequestName = keyof typeof REQUESTS;
export type ResponseName = keyof typeof RESPONSES;

/** A sound header. Its type is that of {@link BODY}; with other bodies it differs, which is accepted (R-MSG.10). */
export const HEADER = field(1, field(1, "id"), int(2, 10));
export const headerValue = { msgId: "id", msgType: "DELETE" };

/** A sound body. */
export const BODY = field(2, field(1, field(REQUESTS.delete)));
export const bodyValue = requestBody("delete", { allowPartial: false, objPaths: [] });

/** A Msg with the given fields of Body. */
export function msg(...body: readonly Part[]): Wire {
  return concat(HEADER, field(2, ...body));
}

export function request(name: RequestName, ...parts: readonly Part[]): Wire {
  return msg(field(1, field(REQUESTS[name], ...parts)));
}

export function response(name: ResponseName, ...parts: readonly Part[]): Wire {
  return msg(field(2, field(RESPONSES[name], ...parts)));
}

export function msgValue(body: object): object {
  return { header: headerValue, body };
}

function requestBody(name: RequestName, value: unknown): object {
  return { msgBody: { case: "request", value: { reqType: { case: name, value } } } };
}

export function requestValue(name: RequestName, value: unknown): object {
  return msgValue(requestBody(name, value));
}

export function responseValue(name: ResponseName, value: unknown): object {
  return msgValue({ msgBody: { case: "response", value: { respType: { case: name, value } } } });
}

/** The fields that each Record must have. */
export const ENVELOPE = concat(field(1, "1.3"), field(2, "to"), field(3, "from"));

/** A sound member of the oneof, of the kind that carries a Msg. */
export const PAYLOAD = field(7, field(2, "p"));

/** The fields that each SessionContextRecord must have. */
export const SESSION = concat(int(1, 1), int(2, 2), int(3, 3));

export function record(...parts: readonly Part[]): Wire {
  return concat(ENVELOPE, ...parts);
}

export function session(...parts: readonly Part[]): Wire {
  return record(field(8, SESSION, ...parts));
}

/** A Record. Version 1.5 has two fields more, which the runner adds. */
export function recordValue(name: string, value: unknown, more: object = {}): object {
  return {
    version: "1.3",
    toId: "to",
    fromId: "from",
    payloadSecurity: "PLAINTEXT",
    macSignature: noBytes(),
    senderCert: noBytes(),
    recordType: { case: name, value },
    ...more,
  };
}

export const payloadValue = { payload: bytesOf("p") };

export const sessionDefaults = {
  sessionId: 1n,
  sequenceId: 2n,
  expectedId: 3n,
  retransmitId: 0n,
  payloadSarState: "NONE",
  payloadrecSarState: "NONE",
  payload: [],
};

export function sessionValue(more: object = {}): object {
  return recordValue("sessionContext", { ...sessionDefaults, ...more });
}

export function noBytes(): Bytes {
  return new Uint8Array(0);
}

/** A map as a decoder makes it: without a prototype. */
export function mapOf<V>(...entries: readonly (readonly [key: string, value: V])[]): { readonly [key: string]: V } {
  const map = Object.create(null) as { [key: string]: V };
  for (const [key, value] of entries) map[key] = value;
  return map;
}
