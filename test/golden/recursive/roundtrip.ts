import {
  createChicken,
  createEgg,
  createNumbers,
  createTree,
  decodeChicken,
  decodeEgg,
  decodeNumbers,
  decodeTree,
  encodeChicken,
  encodeEgg,
  encodeNumbers,
  encodeTree,
} from "./recursive.js";

const tree = { type: "golden.Tree", encode: encodeTree, decode: decodeTree };
const chicken = { type: "golden.Chicken", encode: encodeChicken, decode: decodeChicken };
const egg = { type: "golden.Egg", encode: encodeEgg, decode: decodeEgg };
const numbers = { type: "golden.Numbers", encode: encodeNumbers, decode: decodeNumbers };

export const roundTrips = [
  { ...tree, message: createTree(), json: {} },
  {
    ...tree,
    message: createTree({ left: { left: { name: "a" } }, branches: [{}, { name: "b" }], byName: { c: { left: {} } } }),
    json: { left: { left: { name: "a" } }, branches: [{}, { name: "b" }], byName: { c: { left: {} } } },
  },
  {
    ...chicken,
    message: createChicken({ egg: { content: { case: "chicken", value: {} } } }),
    json: { egg: { chicken: {} } },
  },
  { ...egg, message: createEgg({ content: { case: "yolk", value: "yellow" } }), json: { yolk: "yellow" } },
  { ...numbers, message: createNumbers({ even: { next: { next: {} } } }), json: { even: { next: { next: {} } } } },
];
