// Fuzz the decoders, guided by what of the generated code an input reaches:
//
//   npm run fuzz -- --seconds 600        for ten minutes; by default one
//   npm run fuzz -- --keep               and take over into corpus.txt what is new, without what has become superfluous;
//                                        with --seconds 0 that alone
//   npm run fuzz -- --input <hex>        judge one input, as a finding is printed
//   npm run fuzz -- --seed 7             rather than one drawn at random
//   npm run fuzz -- --seeds <folder>     begin with its files as well, each a Msg or a Record
//   npm run fuzz -- --loader "<command>" run Node.js by this, where the fuzzer needs a newer C library than there is
import { randomInt } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startFuzzer, whyNot } from "./fuzzer.js";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

/** In bytes: longer inputs take more time than they are worth. */
const LONGEST = 4352;
/** And longer ones are not kept, so that the corpus stays small. */
const LONGEST_KEPT = 480;

async function main() {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "60" },
      keep: { type: "boolean", default: false },
      input: { type: "string" },
      seed: { type: "string", default: String(randomInt(1, 2 ** 31)) },
      seeds: { type: "string" },
      loader: { type: "string", default: "" },
    },
  });
  const seconds = numberOf(values.seconds, "seconds", 0);
  const seed = numberOf(values.seed, "seed", 1);
  const folder = mkdtempSync(join(tmpdir(), "protoc-gen-usp-fuzz-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      console.error(`stopped by ${signal}`);
      process.exit(1);
    });
  }
  if (values.input !== undefined) {
    if (!/^([0-9a-f]{2})+$/i.test(values.input)) throw new Error("--input is in hexadecimal, two digits a byte");
    show(await load(folder), Buffer.from(values.input, "hex"));
    return;
  }
  const node = nodeBy(values.loader, folder);
  const complaint = whyNot(node);
  if (complaint !== undefined) throw new Error(complaint);
  const code = await load(folder);
  const folders = ["corpus", "seeds", "short", "kept"].map((name) => join(folder, name));
  for (const one of folders) mkdirSync(one);
  const [corpus, begin, short, kept] = folders;
  writeInputs(corpus, code.readCorpus());
  writeInputs(begin, [
    ...code.seeds(seed, LONGEST),
    ...(values.seeds === undefined ? [] : messagesIn(values.seeds, code)),
  ]);

  const fuzzer = { node, folder, tell: console.log };
  const settings = [`-max_len=${LONGEST}`, "-timeout=10", `-artifact_prefix=${folder}/finding-`];
  if (seconds > 0) {
    const more = [`-max_total_time=${seconds}`, `-seed=${seed}`, "-print_final_stats=1"];
    report(seed, await startFuzzer(fuzzer, [corpus, begin], [...settings, ...more]));
    const finding = readdirSync(folder).find((name) => name.startsWith("finding-"));
    if (finding !== undefined) tell(code, finding, readFileSync(join(folder, finding)));
  }
  if (values.keep) {
    const found = [corpus, begin].flatMap(filesIn);
    writeInputs(
      short,
      found.filter(({ length }) => length <= LONGEST_KEPT),
    );
    const merge = ["-merge=1", "-set_cover_merge=1"];
    await startFuzzer({ ...fuzzer, tell: () => {} }, [kept, short], [...settings, ...merge]);
    const inputs = filesIn(kept);
    code.writeCorpus(inputs);
    console.log(`fuzz/corpus.txt: ${inputs.length} inputs`);
  }
}

/** What is TypeScript. A mistake in the options is told before that takes its time. */
async function load(folder) {
  const { bundle } = await import("./bundle.js");
  return bundle(folder);
}

function report(seed, { executions, seconds, edges, features, inputs }) {
  console.log(
    `seed ${seed}: ${executions.toLocaleString("en")} executions in ${seconds} s, ` +
      `${edges} edges and ${features} features covered by ${inputs} inputs`,
  );
}

/** What was judged wrong can be judged again; what took too long, or too much memory, would again. */
function tell(code, name, input) {
  if (name.startsWith("finding-crash-")) return show(code, input);
  const [, kind] = name.split("-");
  console.log(
    `${kind}: an input took ${kind === "oom" ? "too much memory" : "longer than it may"}\n  input: ${input.toString("hex")}`,
  );
  process.exitCode = 1;
}

/** Judge an input; make it smaller and say what is wrong where something is. */
function show({ fuzz, minimise }, input) {
  const small = minimise(input, (bytes) => errorOf(fuzz, bytes)?.message);
  const error = errorOf(fuzz, small);
  if (error === undefined) {
    console.log("nothing is wrong with this input");
  } else {
    console.log(`${error.stack}\n  input: ${Buffer.from(small).toString("hex")}`);
    process.exitCode = 1;
  }
}

function errorOf(fuzz, input) {
  try {
    fuzz(input);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function writeInputs(folder, inputs) {
  inputs.forEach((bytes, i) => {
    writeFileSync(join(folder, String(i)), bytes);
  });
}

function filesIn(folder) {
  return readdirSync(folder).map((name) => readFileSync(join(folder, name)));
}

/** The files of a folder as inputs, for each decoder. */
function messagesIn(folder, { choicesOf }) {
  const choices = ["msg", "record"].flatMap(choicesOf);
  const inputs = filesIn(folder).flatMap((bytes) => choices.map((choice) => Buffer.from([choice, ...bytes])));
  return inputs.filter(({ length }) => length <= LONGEST);
}

/** The fuzzer starts itself again by one name: that of a script, where that takes more words. */
function nodeBy(loader, folder) {
  if (loader === "") return process.execPath;
  const script = join(folder, "node.sh");
  writeFileSync(script, `#!/bin/sh\nexec ${loader} "${process.execPath}" "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}

function numberOf(text, option, least) {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number < 2 ** 31) return number;
  throw new Error(`--${option} is a whole number from ${least}, not ${text}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
