// Nesting: 100 deep, or what `maxDepth` says. Messages, map entries and groups count alike.
import { at, concat, END_GROUP, field, group, type Part, repeat, START_GROUP, tag, type Wire } from "../wire.js";
import { accepted, type DecodeCase, type Kind, refused } from "./case.js";
import { homes, messageHomes, placeOf } from "./homes.js";
import { BODY, HEADER, record, request, response, SESSION } from "./usp.js";

function nested(levels: number): Wire {
  return concat(repeat(tag(99, START_GROUP), levels), repeat(tag(99, END_GROUP), levels));
}

const groups: readonly DecodeCase[] = homes.flatMap((home) => {
  const { kind, since, path, depth, wrap } = home;
  const place = placeOf(home);
  const limits: readonly (readonly [limit: number, options: DecodeCase["options"]])[] = [
    [100, undefined],
    [100, {}],
    [1000, { maxDepth: 1000 }],
    [10, { maxDepth: 10 }],
  ];
  return limits.flatMap(([limit, options], i) => [
    accepted(`${place}: groups down to ${limit} (${i})`, kind, wrap(nested(limit - depth)), { since, options }),
    refused(`${place}: groups past ${limit} (${i})`, kind, wrap(at(nested(limit - depth + 1))), "too-deep", path, {
      since,
      options,
    }),
  ]);
});

/** No input, however deep, may exhaust the stack. */
const bottomless: readonly DecodeCase[] = messageHomes.map(({ kind, since, path, wrap }, i) =>
  refused(`groups without end (${i})`, kind, wrap(at(repeat(tag(99, START_GROUP), 20_000))), "too-deep", path, {
    since,
    options: i % 2 === 0 ? undefined : { maxDepth: 1000 },
  }),
);

const wide = accepted(
  "many groups side by side are not deep",
  "msg",
  concat(HEADER, BODY, repeat(group(99, group(98)), 1000)),
);

interface Nested {
  readonly kind: Kind;
  readonly path: string;
  /** How deep the message or entry at the path is. */
  readonly depth: number;
  /** The root, with the field of the path marked. */
  readonly wire: Wire;
}

function deep(kind: Kind, path: string, depth: number, wrap: (part: Part) => Wire, part: Part): Nested {
  return { kind, path, depth, wire: wrap(at(part)) };
}

const set = (part: Part) => request("set", field(2), field(2), field(2), part);

/** Messages whose deepest field is the one at the path. */
const messages: readonly Nested[] = [
  deep("msg", "body.request.delete", 3, (part) => concat(HEADER, field(2, field(1, part))), field(6)),
  deep("msg", "body.request.set.updateObjs[0].paramSettings[0]", 5, (part) => request("set", field(2, part)), field(2)),
  deep("msg", "body.request.set.updateObjs[3].paramSettings[0]", 5, (part) => set(field(2, part)), field(2)),
  deep("msg", "body.request.operate.inputArgs", 4, (part) => request("operate", part), field(4, field(1, "a"))),
  deep(
    "msg",
    "body.response.getResp.reqPathResults[0].resolvedPathResults[0].resultParams",
    6,
    (part) => response("getResp", field(1, field(4, part))),
    field(2, field(1, "a")),
  ),
  deep(
    "msg",
    "body.response.setResp.updatedObjResults[0].operStatus.operSuccess.updatedInstResults[0].paramErrs[0]",
    8,
    (part) => response("setResp", field(1, field(2, field(2, field(1, part))))),
    field(2),
  ),
  deep("record", "sessionContext", 1, (part) => record(part), field(8, SESSION)),
];

const byMaxDepth: readonly DecodeCase[] = messages.flatMap(({ kind, path, depth, wire }) => [
  accepted(`${path} with maxDepth ${depth}`, kind, wire, { options: { maxDepth: depth } }),
  // The limit is 1 at least, which a Record of depth 1 keeps.
  ...(depth === 1
    ? []
    : [
        refused(`${path} with maxDepth ${depth - 1}`, kind, wire, "too-deep", path, {
          options: { maxDepth: depth - 1 },
        }),
      ]),
]);

export const depthCases: readonly DecodeCase[] = [...groups, ...bottomless, wide, ...byMaxDepth];
