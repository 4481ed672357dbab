// What the script needs of what is TypeScript.
export { readCorpus, writeCorpus } from "./corpus.js";
export { choicesOf } from "./input.js";
export { minimise } from "./minimise.js";
export { seeds } from "./seeds.js";
