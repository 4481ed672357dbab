// Whole messages, as the functions that create them take them: what is left out gets its default, msg_type is derived.

/** What every request that is built may be told. */
export interface RequestOptions {
  /** Which request it is; a new id where it is not given. */
  readonly msgId?: string | undefined;
}

/** A request, to be completed by `createMsg`. */
export interface RequestMessage<Kind extends string, Value> {
  readonly header: { readonly msgId: string };
  readonly body: {
    readonly msgBody: {
      readonly case: "request";
      readonly value: { readonly reqType: { readonly case: Kind; readonly value: Value } };
    };
  };
}

/** A response, to be completed by `createMsg`. */
export interface ResponseMessage<Kind extends string, Value> {
  readonly header: { readonly msgId: string };
  readonly body: {
    readonly msgBody: {
      readonly case: "response";
      readonly value: { readonly respType: { readonly case: Kind; readonly value: Value } };
    };
  };
}

/** What an answer takes from the request: its id (R-MSG.9). */
export interface Requested {
  readonly header: { readonly msgId: string };
}

export function request<Kind extends string, Value>(
  kind: Kind,
  value: Value,
  { msgId = newMessageId() }: RequestOptions = {},
): RequestMessage<Kind, Value> {
  return { header: { msgId }, body: { msgBody: { case: "request", value: { reqType: { case: kind, value } } } } };
}

export function response<Kind extends string, Value>(
  { header: { msgId } }: Requested,
  kind: Kind,
  value: Value,
): ResponseMessage<Kind, Value> {
  return { header: { msgId }, body: { msgBody: { case: "response", value: { respType: { case: kind, value } } } } };
}

/** Tells the ids of this run from those of others, which a peer may remember. */
let run = "";
let count = 0;

/** A message id that no other request has (R-MSG.8). It is a name, no secret: who reads one can guess the next. */
export function newMessageId(): string {
  if (run === "") run = Math.random().toString(36).slice(2, 12);
  count++;
  return `${run}-${count}`;
}
