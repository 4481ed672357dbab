import { modes } from "../modes.js";
import { operations } from "../operations.js";
import { codecsTable, growthTable, memoryTable, messagesTable, sizeTable, startUpTable, timesTable } from "./tables.js";

/** @typedef {import("./results.js").Results} Results */

/**
 * What there is of figures, as titled tables.
 * @param {Results} results
 */
export function sections(results) {
  const found = operations.flatMap((operation) =>
    modes.map((mode) => ({
      title: `${operation.title}, ${mode.title}`,
      text: operation.text ?? "",
      table: timesTable(results, operation, mode.name),
    })),
  );
  const named = (/** @type {string} */ wanted) => operations.find(({ name }) => name === wanted);
  return [
    ...found,
    {
      title: "Size of the message",
      text: `What a byte of a GetResp costs to decode, on Node, if the GetResp is small or large. Up to 1 MB it is always the same
megabyte, in messages of one size, which are decoded in turn: a small message alone, decoded again and again, is soon
known by heart to a processor that predicts branches, and would look cheaper than it is among others.`,
      table: growthTable(results, named("decode")),
    },
    {
      title: "Size of the message, visited",
      text: "The same to visit; what stands in the columns of the others is what a byte costs them to decode.",
      table: growthTable(results, named("visit")),
    },
    {
      title: "Memory",
      text: `What decoding allocates, garbage included, and what of it the message keeps: the growth of the heap and of
the buffers beside it over 20 calls, in a young generation so large that nothing is collected in between; then after a
collection.`,
      table: results.memory && memoryTable(results),
    },
    {
      title: "Size of the code",
      text: "Reading and writing Msg and Record, bundled and minified by esbuild; then gzip -9.",
      table: results.sizes && sizeTable(results),
    },
    {
      title: "Start",
      text: `A process that imports the codec, module by module, less one that imports nothing: the least of
${results.startUpRounds} of each, in turn.`,
      table: results.startUp && startUpTable(results),
    },
  ].filter(({ table }) => table !== undefined);
}

/**
 * docs/performance.md
 * @param {Results} results
 */
export function page(results) {
  const { date, node, cpu, platform, rounds, corpus } = results;
  const figures = sections(results).map(({ title, text, table }) =>
    [`### ${title}`, text, table].filter((part) => part !== "").join("\n\n"),
  );
  return `# Performance

Made by \`npm run bench\` in [bench/](../bench) on ${date}: Node ${node}, ${cpu}, ${platform}. Times differ from machine
to machine, and from hour to hour; what lasts is the ratios. [Where the time goes](codec.md), and
what was tried and not kept, has a page of its own.

![Time to decode and encode, as multiples of that of protoc-gen-usp: the geometric means of all messages](performance.svg)

The last column of each table says how many times as much the best of the other codecs takes as protoc-gen-usp does:
above 1 ours is better. The last line of a table of times has the geometric means: of each codec against ours.

## How it is measured
- The others' code is made from the same schemas by their own generators. None of them enforces what TR-369 asks for;
  ours does, in all that is measured.
- First each codec reads each message, and what it writes is read again: all must come to the same content.
- One codec, one operation and one message a process. After a warm-up, the median of 15 samples of a millisecond or
  more; of 5 such medians over half a second, and of ${rounds} such processes or more, the least, since what else a
  machine does only ever adds. The processes of all codecs for one message come in turn, and the rounds of a message
  far apart.
- What is encoded is what the codec itself decoded.
- On Node, input is a Buffer, as sockets give it. *Without Buffer* means what it says: \`globalThis.Buffer\` is deleted
  before anything is imported, as it is in browsers; the input is a Uint8Array.

## Messages
${
  corpus === null
    ? "Names, types and shapes are those of TR-181, values are made up; every run makes the same."
    : `Those of the folder ${corpus}.`
}

${messagesTable(results)}

## Codecs
${codecsTable(results)}

## Figures
${figures.join("\n\n")}
`;
}
