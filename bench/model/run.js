// What reading by the data model of TR-181 costs: a parameter looked up by its path, and typed iteration over a GetResp
// beside decoding it. node model/run.js [a file with a Msg that is a GetResp]
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const ROUNDS = 50;
const generated = resolve(dirname(fileURLToPath(import.meta.url)), "../../generated/tr-181");
const contents = `
export { dataModel } from "./usp-data-model.ts";
export { createMsg, decodeMsg, encodeMsg } from "./usp-msg-1-4.ts";
export { params } from "./usp-msg-1-4.model.ts";
export { parameterOf } from "./usp-runtime/data-model/lookup.ts";
export { nullText } from "./usp-runtime/data-model/carried.ts";
`;
const stdin = { contents, resolveDir: generated, loader: /** @type {const} */ ("ts") };
const { outputFiles } = buildSync({ stdin, bundle: true, format: "esm", target: "es2022", write: false });
const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
const { createMsg, dataModel, decodeMsg, encodeMsg, nullText, parameterOf, params } = await import(
  `data:text/javascript;base64,${code}`
);

/** The shortest of some rounds, in milliseconds. */
function best(/** @type {() => void} */ run) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Every parameter of the model, in its null value. */
function everything() {
  const resolvedPathResults = Object.entries(dataModel.objects).map(([object, { parameters = {} }]) => ({
    resolvedPath: object.replaceAll("{i}", "12"),
    resultParams: Object.fromEntries(Object.entries(parameters).map(([name, { type }]) => [name, nullText(type)])),
  }));
  const value = { reqPathResults: [{ requestedPath: "Device.", resolvedPathResults }] };
  const response = { respType: { case: "getResp", value } };
  return encodeMsg(createMsg({ header: { msgId: "1" }, body: { msgBody: { case: "response", value: response } } }));
}

const file = process.argv[2];
const bytes = file === undefined ? everything() : readFileSync(file);
const response = decodeMsg(bytes).body.msgBody.value.respType.value;
const paths = [...params(response)].map(({ path }) => path);
const lookup = best(() => {
  for (const path of paths) parameterOf(dataModel, path);
});
const decoding = best(() => decodeMsg(bytes));
const iterating = best(() => {
  for (const { ok } of params(response)) if (ok === undefined) throw new Error("it is one or the other");
});
console.log(`${paths.length} parameters in ${bytes.length} bytes`);
console.log(`look-up of a parameter by its path: ${((lookup / paths.length) * 1e6).toFixed(0)} ns`);
console.log(`decoding: ${decoding.toFixed(2)} ms; typed iteration: ${iterating.toFixed(2)} ms`);
console.log(`which is ${(iterating / decoding).toFixed(2)} times as long`);
