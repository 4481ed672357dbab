import {
  createOuter,
  createSnake_case_name,
  decodeOuter,
  decodeSnake_case_name,
  encodeOuter,
  encodeSnake_case_name,
  type Outer_Middle_Inner_Kind,
} from "./nested.js";

const outer = { type: "golden.nested.Outer", encode: encodeOuter, decode: decodeOuter };
const snake = { type: "golden.nested.Snake_case_name", encode: encodeSnake_case_name, decode: decodeSnake_case_name };
const some: Outer_Middle_Inner_Kind = "SOME";

export const roundTrips = [
  {
    ...outer,
    message: createOuter({
      innerKind: some,
      kind: "FANCY",
      middle: { inner: { kind: some, outerKind: "FANCY" }, inners: [{}, { kind: some }] },
      later: { inner: {} },
    }),
    json: {
      innerKind: "SOME",
      kind: "FANCY",
      middle: { inner: { kind: "SOME", outerKind: "FANCY" }, inners: [{}, { kind: "SOME" }] },
      later: { inner: {} },
    },
  },
  {
    ...snake,
    message: createSnake_case_name({
      Leading: "a",
      trailing: "b",
      withTwo: "c",
      with1Digit: "d",
      UPPERCASE: "e",
      camelCase: "f",
    }),
    json: { Leading: "a", trailing: "b", withTwo: "c", with1Digit: "d", UPPERCASE: "e", camelCase: "f" },
  },
];
