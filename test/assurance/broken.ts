// Codecs with a fault, to see whether the suites find it.

import { DecodeError } from "../../generated/usp-msg-1-4.js";
import { inheritsNothing } from "../codec/inherits-nothing.js";
import type { Codec, Root } from "./schemas.js";

export interface Fault {
  readonly name: string;
  /** What a suite says of it. */
  readonly says: RegExp;
  readonly ours: (codec: Codec) => Partial<Codec>;
}

export function breakRoot(root: Root, { ours }: Fault): Root {
  return { ...root, ours: { ...root.ours, ...ours(root.ours) } };
}

/** A decoder whose messages come out changed, wherever in them there is something to change. */
function decodes(change: (object: Changeable) => object | undefined): Fault["ours"] {
  return ({ decode }) => ({ decode: (bytes, options) => changedWithin(decode(bytes, options), change) as object });
}

/** A decoder that refuses with another error. */
function refuses(change: (error: DecodeError) => unknown): Fault["ours"] {
  return ({ decode }) => ({
    decode: (bytes, options) => {
      try {
        return decode(bytes, options);
      } catch (error) {
        throw change(error as DecodeError);
      }
    },
  });
}

interface Changeable {
  readonly [property: string]: unknown;
}

function changedWithin(value: unknown, change: (object: Changeable) => object | undefined): unknown {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value))
    return change(value as unknown as Changeable) ?? value.map((element) => changedWithin(element, change));
  const found = change(value as Changeable);
  if (found !== undefined) return found;
  const copy = Object.create(Object.getPrototypeOf(value) as object | null) as { [property: string]: unknown };
  for (const [key, element] of Object.entries(value)) copy[key] = changedWithin(element, change);
  return copy;
}

function isMap(object: Changeable): boolean {
  return inheritsNothing(object);
}

/** A decoder that takes a message which a rule refuses, and makes of it what it had before. */
function takes(code: string): Fault["ours"] {
  return ({ decode }) => {
    let last: object | undefined;
    return {
      decode: (bytes, options) => {
        try {
          last = decode(bytes, options);
        } catch (error) {
          if (!(error instanceof DecodeError && error.code === code && last !== undefined)) throw error;
        }
        return last as object;
      },
    };
  };
}

const another = (error: DecodeError, change: object) =>
  new DecodeError({
    code: error.code,
    offset: error.offset,
    path: error.path,
    requirement: error.requirement,
    uspError: error.uspError,
    ...change,
  });

/** Faults that a sound message shows. */
export const faultsOfSound: readonly Fault[] = [
  {
    name: "unknown fields are dropped",
    says: /the generated decoder reads something else at .*unknown fields/,
    ours: decodes(({ $unknown, ...rest }) => ($unknown === undefined ? undefined : rest)),
  },
  {
    name: "a uint64 goes through a number",
    says: /sequence_id|session_id|expected_id|retransmit_id/,
    ours: decodes((object) =>
      typeof object["sessionId"] === "bigint"
        ? Object.fromEntries(Object.entries(object).map(([k, v]) => [k, typeof v === "bigint" ? BigInt(Number(v)) : v]))
        : undefined,
    ),
  },
  {
    name: "a leading byte-order mark is dropped",
    says: /\ufeff/,
    ours: decodes((object) => {
      const entries = Object.entries(object);
      if (isMap(object) || !entries.some(([, value]) => typeof value === "string" && value.startsWith("\ufeff")))
        return undefined;
      return Object.fromEntries(entries.map(([k, v]) => [k, typeof v === "string" ? v.replace(/^\ufeff/, "") : v]));
    }),
  },
  {
    name: "a map loses the key __proto__",
    says: /__proto__/,
    ours: decodes((object) => {
      if (!isMap(object) || !Object.hasOwn(object, "__proto__")) return undefined;
      return Object.assign(
        Object.create(null),
        Object.fromEntries(Object.entries(object).filter(([key]) => key !== "__proto__")),
      );
    }),
  },
  {
    name: "a list ends after five",
    says: /\[.*\] and \[.*\]/,
    ours: decodes((object) => (Array.isArray(object) && object.length > 5 ? object.slice(0, 5) : undefined)),
  },
  {
    name: "a message has a property that its type does not have",
    says: /usp\.Header has msgId, msgType, more/,
    ours: decodes((object) => ("msgId" in object ? { ...object, more: undefined } : undefined)),
  },
  {
    name: "the encoder writes a default",
    says: /encode\(create\(m\)\) are other bytes|other bytes/,
    ours: ({ encode }) => {
      let times = 0;
      return {
        encode: (message) => (times++ % 2 === 0 ? encode(message) : new Uint8Array([...encode(message), 0x98, 6, 0])),
      };
    },
  },
  {
    name: "the encoder drops unknown fields",
    says: /of the generated encoder/,
    ours: ({ encode }) => ({
      encode: (message) =>
        encode(
          changedWithin(message, ({ $unknown, ...rest }) => ($unknown === undefined ? undefined : rest)) as object,
        ),
    }),
  },
  {
    name: "create drops a field",
    says: /encode\(create\(m\)\) are other bytes/,
    ours: ({ create }) => ({
      create: (message) =>
        create("payloadSecurity" in message ? { ...message, payloadSecurity: "PLAINTEXT" } : message),
    }),
  },
];

/** Faults that a spoilt message shows. */
export const faultsOfSpoilt: readonly Fault[] = [
  ...[
    "unknown-enum-value",
    "oneof-missing",
    "oneof-multiple",
    "duplicate-field",
    "missing-field",
    "wire-type",
    "truncated",
  ].map((code): Fault => ({ name: `what is ${code} is accepted`, says: /^accepted, but breaks /, ours: takes(code) })),
  {
    name: "something else is thrown",
    says: /throws what is no DecodeError: TypeError/,
    ours: refuses((error) => (error.code === "bad-group" ? new TypeError("no") : error)),
  },
  {
    name: "the offset is another",
    says: /refused as invalid-utf8, but breaks text that is not UTF-8: at/,
    ours: refuses((error) => (error.code === "invalid-utf8" ? another(error, { offset: error.offset + 1 }) : error)),
  },
  {
    name: "the offset is none",
    says: /at no offset/,
    ours: refuses((error) => (error.code === "truncated" ? another(error, { offset: -1 }) : error)),
  },
  {
    name: "the code is another",
    says: /refused as oneof-missing, but breaks oneof of a newer peer/,
    ours: refuses((error) => (error.code === "unknown-member" ? another(error, { code: "oneof-missing" }) : error)),
  },
  {
    name: "the path has another index",
    says: /for another field/,
    ours: refuses((error) => another(error, { path: error.path.replace("[1]", "[0]") })),
  },
  {
    name: "the requirement is another",
    says: /for another reason: R-ENC.0, 7004 and R-MSG.8,7004/,
    ours: refuses((error) => (error.requirement === "R-MSG.8" ? another(error, { requirement: "R-ENC.0" }) : error)),
  },
  {
    name: "a sound message is refused",
    says: /refused as too-deep, but breaks no rule/,
    ours: ({ decode }) => ({ decode: (bytes) => decode(bytes, { maxDepth: 4 }) }),
  },
  {
    name: "a sound group is refused",
    says: /refused as bad-group, but breaks no rule/,
    ours: ({ decode }) => ({
      decode: (bytes, options) => {
        const message = decode(bytes, options);
        const [first = 0] = (message as { readonly $unknown?: Uint8Array }).$unknown ?? [];
        if ((first & 7) === 3) throw new DecodeError({ code: "bad-group", offset: 0, path: "" });
        return message;
      },
    }),
  },
  ...faultsOfSound.slice(0, 1).map((fault) => ({ ...fault, says: /does not decode equal again|reads something else/ })),
];
