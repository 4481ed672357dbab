// The bytes that decoding a message allocates: what the heap, and the buffers beside it, have grown by after some calls
// in a young generation so large that nothing is collected between.
// `node --expose-gc --min-semi-space-size=… memory-child.js '{ "codec", "root", "file", "mode" }'`
import { PerformanceObserver } from "node:perf_hooks";
import { setTimeout as after } from "node:timers/promises";
import { codecFor, task } from "./process.js";

const WARM_UP = 40;
const CALLS = 20;

const { bytes, root } = task;
const codec = await codecFor(task.codec);
const decode = codec[`decode${root}`];
for (let turn = 0; turn < WARM_UP; turn++) decode(bytes);

const kept = [];
let collections = 0;
new PerformanceObserver((list) => {
  collections += list.getEntries().length;
}).observe({ entryTypes: ["gc"] });

gc();
await after(50);
collections = 0;
const before = used();
for (let turn = 0; turn < CALLS; turn++) kept.push(decode(bytes));
const allocated = used() - before;
await after(50);
if (collections > 0) throw new Error(`${task.codec}: garbage was collected in between, the figures mean nothing`);

gc();
const left = used() - before;
console.log(JSON.stringify({ allocated: allocated / CALLS, kept: left / kept.length }));

function used() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
