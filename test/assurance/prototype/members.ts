// Fields, members and enum values that are called like what every object has.
import { loadExpected } from "../../support/expected-modules.js";
import { mapOf, pathOf, same, sameError } from "./demands.js";
import { keys } from "./keys.js";
import { type Module, modules } from "./modules.js";

/** The generated code of test/golden/hostile-object-members. */
interface Members {
  createMembers(init: object): object;
  encodeMembers(message: object): Uint8Array;
  decodeMembers(bytes: Uint8Array): object;
}

export interface MemberCase {
  readonly what: string;
  /** @throws Error that says what is wrong */
  check(): void;
}

export async function memberCases(): Promise<readonly MemberCase[]> {
  const members = await loadExpected("hostile-object-members", ["members"]);
  return [
    ...fieldCases(members as unknown as Members),
    ...modules.flatMap((module) => keys.flatMap((key) => nameCases(module, key))),
  ];
}

const empty = {
  hasOwnProperty$: "",
  isPrototypeOf$: false,
  propertyIsEnumerable$: undefined,
  toLocaleString$: [],
  valueOf$: undefined,
  toString$: mapOf(),
  toJSON$: new Uint8Array(),
  DefineGetter: "",
};

function fieldCases({ createMembers, encodeMembers, decodeMembers }: Members): MemberCase[] {
  const inner = {
    ...empty,
    toString$: mapOf(...keys.map((key) => [key, "x"] as const)),
    valueOf$: "v",
    isPrototypeOf$: true,
  };
  const outer = {
    ...empty,
    propertyIsEnumerable$: inner,
    hasOwnProperty$: "h",
    toLocaleString$: ["l"],
    DefineGetter: "d",
  };
  return [
    { what: "no fields, created", check: () => same("it", createMembers({}), empty) },
    { what: "no fields, decoded", check: () => same("it", decodeMembers(new Uint8Array()), empty) },
    { what: "no fields, encoded", check: () => same("it", encodeMembers(empty), new Uint8Array()) },
    { what: "all fields, created", check: () => same("it", createMembers(outer), outer) },
    { what: "all fields, encoded and decoded", check: () => same("it", decodeMembers(encodeMembers(outer)), outer) },
    ...Object.keys(empty).map((name) => ({
      what: `an error in ${name}`,
      check: () => {
        const bad = { ...empty, propertyIsEnumerable$: { ...empty, [name]: Symbol.iterator } };
        sameError(() => encodeMembers(bad), "EncodeError", "invalid-type", `propertyIsEnumerable$.${name}`);
      },
    })),
    ...keys.map((key) => ({
      what: `an error at ${JSON.stringify(key)}`,
      check: () => {
        const bad = { ...empty, toString$: mapOf([key, 1]) };
        sameError(() => encodeMembers(bad), "EncodeError", "invalid-type", pathOf({ path: "toString$" }, key));
      },
    })),
  ];
}

/** A name that the schema does not define is no enum value and no member, though every object has it. */
function nameCases({ minor, encode, create }: Module, key: string): MemberCase[] {
  const get = { case: "get", value: { paramPaths: [], maxDepth: 0 } };
  const header = { msgId: "id", msgType: "GET" };
  const body = { msgBody: { case: "request", value: { reqType: get } } };
  const refused: readonly (readonly [code: string, path: string, msg: object])[] = [
    ["unknown-enum-value", "header.msgType", { header: { ...header, msgType: key }, body }],
    ["oneof-missing", "body.msgBody", { header, body: { msgBody: { case: key, value: get } } }],
    [
      "oneof-missing",
      "body.request.reqType",
      { header, body: { msgBody: { case: "request", value: { reqType: { case: key, value: {} } } } } },
    ],
  ];
  return refused.map(([code, path, msg]) => ({
    what: `${path} ${JSON.stringify(key)} of Msg 1.${minor}`,
    check: () => {
      sameError(() => encode(msg), "EncodeError", code, path);
      sameError(() => encode(create(msg)), "EncodeError", code, path);
    },
  }));
}
