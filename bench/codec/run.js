// The codec of generated code, and those of others.
//
//   npm run bench                          everything, into results.json and docs/performance.md
//   npm run bench -- --quick               fewer rounds; prints, and writes nothing
//   npm run bench -- --only decode,a,e     what has these words: operations, messages, codecs, modes; prints alone
//   npm run bench -- --generated <folder>  of which code; ../generated
//   npm run bench -- --corpus <folder>     its messages rather than ours: files that begin with a message's letter
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { compileFolder } from "../harness/compile.js";
import { median } from "../harness/statistics.js";
import { codecs } from "./codecs.js";
import { corpus } from "./corpus.js";
import { bench, dist } from "./folders.js";
import { messages } from "./messages.js";
import { modes } from "./modes.js";
import { operations } from "./operations.js";
import { generatePeers } from "./peers.js";
import { inProcess, interleave } from "./rounds.js";
import { selection } from "./selection.js";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    generated: { type: "string", default: resolve(bench, "../generated") },
    corpus: { type: "string" },
  },
});
const chosen = selection(options.only, { codecs, messages, modes, operations });
await generatePeers();
await compileFolder(resolve(options.generated), `${dist}/ours`);
const files = await corpus(options.corpus);

const rounds = options.quick ? 1 : 5;
const timing = options.quick
  ? { warmUpMilliseconds: 150, sampleMilliseconds: 1 }
  : { warmUpMilliseconds: 300, sampleMilliseconds: 1 };
for (const operation of chosen.operations) {
  for (const message of chosen.messages) {
    for (const mode of chosen.modes) {
      const figures = interleave(chosen.codecs, rounds, (codec) =>
        inProcess("child.js", {
          codec: codec.name,
          operation: operation.name,
          root: message.root,
          file: files[message.name],
          mode: mode.name,
          ...timing,
        }),
      );
      const cells = figures.map((all, i) => `${chosen.codecs[i].name} ${Math.round(median(all))}`);
      console.log(operation.name, message.name, mode.name, cells.join("  "));
    }
  }
}
