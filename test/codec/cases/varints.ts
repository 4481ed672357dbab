// Varints: 10 bytes at most, and within their message.
import { at, concat, field, hex, int, LEN, type Part, tag, VARINT, varint, type Wire } from "../wire.js";
import { accepted, type DecodeCase, type Kind, refused, under } from "./case.js";
import { homes, placeOf } from "./homes.js";
import { BODY, HEADER, record, request, requestValue, SESSION, session, sessionValue } from "./usp.js";

const eleven = hex("81 80 80 80 80 80 80 80 80 80 00");
const endless = hex("ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff");
const cutOff = hex("ff ff");

/** In an unknown field, which is the business of its message, be it an entry. */
const unknown: readonly DecodeCase[] = homes.flatMap((home) => {
  const { kind, since, path, wrap } = home;
  const place = placeOf(home);
  const value = (part: Part) => wrap(at(tag(99, VARINT), part));
  const length = (part: Part) => wrap(at(tag(99, LEN), part));
  return [
    refused(`${place}: a value of eleven bytes`, kind, value(eleven), "bad-varint", path, { since }),
    refused(`${place}: a value without end`, kind, value(endless), "bad-varint", path, { since }),
    refused(`${place}: a value that is cut off`, kind, value(cutOff), "truncated", path, { since }),
    refused(`${place}: a value that is not there`, kind, value(""), "truncated", path, { since }),
    refused(`${place}: a length of eleven bytes`, kind, length(eleven), "bad-varint", path, { since }),
    refused(`${place}: a length that is cut off`, kind, length(cutOff), "truncated", path, { since }),
    refused(`${place}: a length that is not there`, kind, length(""), "truncated", path, { since }),
  ];
});

interface VarintField {
  readonly path: string;
  readonly number: number;
  readonly kind: Kind;
  readonly type: number;
  readonly wrap: (part: Part) => Wire;
}

const known: readonly VarintField[] = [
  {
    kind: "msg",
    path: "header.msgType",
    number: 2,
    type: VARINT,
    wrap: (part) => concat(field(1, field(1, "id"), part), BODY),
  },
  { kind: "msg", path: "header.msgId", number: 1, type: LEN, wrap: (part) => concat(field(1, part), BODY) },
  { kind: "msg", path: "body", number: 2, type: LEN, wrap: (part) => concat(HEADER, part) },
  {
    kind: "msg",
    path: "body.request.set.updateObjs[1].paramSettings[0].required",
    number: 3,
    type: VARINT,
    wrap: (part) => request("set", field(2), field(2, field(2, part)), field(2)),
  },
  {
    kind: "msg",
    path: "body.request.operate.inputArgs",
    number: 4,
    type: LEN,
    wrap: (part) => request("operate", part),
  },
  { kind: "record", path: "payloadSecurity", number: 4, type: VARINT, wrap: (part) => record(part) },
  { kind: "record", path: "macSignature", number: 5, type: LEN, wrap: (part) => record(part) },
  {
    kind: "record",
    path: "sessionContext.retransmitId",
    number: 4,
    type: VARINT,
    wrap: (part) => concat(field(8, SESSION, part), record()),
  },
];

const inKnown: readonly DecodeCase[] = known.flatMap(({ kind, path, number, type, wrap }) => {
  const what = type === LEN ? "length" : "value";
  return [
    refused(`${path}: a ${what} of eleven bytes`, kind, wrap(at(tag(number, type), eleven)), "bad-varint", path),
    refused(`${path}: a ${what} without end`, kind, wrap(at(tag(number, type), endless)), "bad-varint", path),
    refused(`${path}: a ${what} that is cut off`, kind, wrap(at(tag(number, type), cutOff)), "truncated", path),
    refused(`${path}: a ${what} that is not there`, kind, wrap(at(tag(number, type))), "truncated", path),
  ];
});

/** Any number but 0 is true, whichever of its 64 bits are set. */
const bools: readonly DecodeCase[] = [1, 2, 0x80, 0xffffffff, 2 ** 32, -1, 2n ** 63n].map((value) =>
  accepted(`bool varint ${value} is true`, "msg", request("delete", int(1, value)), {
    value: requestValue("delete", { allowPartial: true, objPaths: [] }),
    encodes: request("delete", int(1, 1)),
  }),
);

const ids: readonly DecodeCase[] = [
  1n,
  127n,
  128n,
  2n ** 28n - 1n,
  2n ** 28n,
  2n ** 31n,
  2n ** 32n - 1n,
  2n ** 32n,
  2n ** 35n,
  2n ** 53n + 1n,
  2n ** 63n - 1n,
  2n ** 63n,
  2n ** 64n - 1n,
].map((value) =>
  accepted(`uint64 ${value}`, "record", session(int(4, value)), {
    value: sessionValue({ retransmitId: value }),
    encodes: session(int(4, value)),
  }),
);

const zeroBool = accepted("bool varint 0 in ten bytes is false", "msg", request("delete", int(1, 0, 10)), {
  value: requestValue("delete", { allowPartial: false, objPaths: [] }),
  encodes: request("delete"),
});

/** The same message with all its varints longer than they need to be, for each length up to ten bytes. */
const padded: readonly DecodeCase[] = [2, 3, 5, 9, 10].flatMap((size) => {
  const long = (number: number, ...parts: readonly Part[]) => {
    const content = concat(...parts);
    return concat(tag(number, LEN, size), varint(content.bytes.length, size), content);
  };
  const value = (number: number, of: number) => concat(tag(number, VARINT, size), varint(of, size));
  const settings = long(2, long(2, long(1, "p"), long(2, "v"), value(3, 1)));
  const wire = concat(long(1, long(1, "id"), value(2, 10)), long(2, long(1, long(4, value(1, 1), settings))));
  const paramSettings = [{ param: "p", value: "v", required: true }];
  return [
    accepted(`a Msg of varints of ${size} bytes`, "msg", wire, {
      value: requestValue("set", { allowPartial: true, updateObjs: [{ objPath: "", paramSettings }] }),
      encodes: request("set", int(1, 1), field(2, field(2, field(1, "p"), field(2, "v"), int(3, 1)))),
    }),
    accepted(
      `a Record of varints of ${size} bytes`,
      "record",
      concat(
        long(1, "1.3"),
        long(2, "to"),
        long(3, "from"),
        value(4, 0),
        long(8, value(1, 1), value(2, 2), value(3, 3)),
      ),
      { value: sessionValue(), encodes: session() },
    ),
  ];
});

/** Fields of an entry are read on their own. */
const inEntry: readonly DecodeCase[] = [
  refused(
    "a value of an entry whose length is cut off",
    "msg",
    request("operate", field(4, field(1, "a"), at(tag(2, LEN), cutOff))),
    "truncated",
    under("body.request.operate", 'inputArgs["a"]'),
  ),
  refused(
    "a key of an entry whose length is cut off",
    "msg",
    request("operate", field(4, field(2, "a"), at(tag(1, LEN), cutOff))),
    "truncated",
    under("body.request.operate", "inputArgs"),
  ),
];

export const varintCases: readonly DecodeCase[] = [
  ...unknown,
  ...inKnown,
  ...bools,
  zeroBool,
  ...ids,
  ...padded,
  ...inEntry,
];
