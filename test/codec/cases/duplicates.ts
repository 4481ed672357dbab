// A message field that may stand once stands twice: proto3 would merge the two.
import { at, concat, field, group, type Part, type Wire } from "../wire.js";
import { type DecodeCase, refused } from "./case.js";
import { BODY, HEADER, type ResponseName, response } from "./usp.js";

const otherHeader = field(1, field(1, "other"));
const otherBody = field(2, field(3));

const roots: readonly (readonly [name: string, Wire, path: string])[] = [
  ["the header twice", concat(HEADER, at(HEADER), BODY), "header"],
  ["two headers around the body", concat(HEADER, BODY, at(otherHeader)), "header"],
  ["a second header that is empty", concat(HEADER, BODY, at(field(1))), "header"],
  ["a second header that is not sound", concat(HEADER, at(field(1, "\xff")), BODY), "header"],
  ["the body twice", concat(HEADER, BODY, at(BODY)), "body"],
  ["two bodies that differ", concat(HEADER, BODY, at(otherBody)), "body"],
  ["a second body that is empty", concat(BODY, at(field(2)), HEADER), "body"],
  ["a second body behind an unknown group", concat(HEADER, BODY, group(9), at(BODY)), "body"],
];

interface Status {
  readonly response: ResponseName;
  readonly results: string;
  readonly since?: number;
}

const statuses: readonly Status[] = [
  { response: "addResp", results: "createdObjResults" },
  { response: "deleteResp", results: "deletedObjResults" },
  { response: "setResp", results: "updatedObjResults" },
  { response: "registerResp", results: "registeredPathResults", since: 3 },
  { response: "deregisterResp", results: "deregisteredPathResults", since: 3 },
];

function twoStatuses({ response: name, results, since }: Status): DecodeCase[] {
  const failure = field(2, field(1));
  const success = field(2, field(2));
  const path = `body.response.${name}.${results}[1].operStatus`;
  const wrap = (...parts: readonly Part[]) => response(name, field(1, success), field(1, ...parts), field(1));
  return [
    refused(`${path} twice`, "msg", wrap(failure, at(failure)), "duplicate-field", path, { since }),
    refused(`${path} twice, apart`, "msg", wrap(success, field(1, "a"), at(failure)), "duplicate-field", path, {
      since,
    }),
  ];
}

export const duplicateCases: readonly DecodeCase[] = [
  ...roots.map(([name, wire, path]) =>
    refused(name, "msg", wire, "duplicate-field", path, { requirement: path === "header" ? "R-MSG.6" : "R-MSG.7" }),
  ),
  ...statuses.flatMap(twoStatuses),
];
