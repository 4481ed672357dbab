// One pair, in a process of its own: `node child.js <module of the pairs> <index> [mixed]`. Prints the result as JSON.
import { compare } from "./compare.js";

const [, , module, index, mode] = process.argv;
const { pairs, useAll } = await import(module);
if (mode === "mixed") useAll();
console.log(JSON.stringify(compare(pairs[Number(index)])));
