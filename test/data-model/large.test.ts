// What comes from a stranger costs no more than its length: a large message takes a moment, whatever is in it.
import { expect, test } from "vitest";
import { parameters, settings } from "../../plugin/runtime/data-model/carried.js";
import { device } from "./device.js";
import { versions } from "./versions.js";

function texts(count: number): { readonly [name: string]: string } {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`P${i}`, "1"]));
}

/** The seconds of processor time that something takes, whatever else the machine does. */
function time(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const newest = versions.slice(-1);

// More than may be passed to a function at once.
const COUNT = 200_000;
const many = texts(COUNT);

test("many values are read in time", () => {
  expect(time(() => expect(parameters(device, "Device.WiFi.Radio.1.", many)).toHaveLength(COUNT))).toBeLessThan(5);
});

test.each(newest)("many values within a message are read, too", ({ msg, values }) => {
  const message = msg.createOperateResp_OperationResult({
    executedCommand: "Device.IP.Diagnostics.IPPing()",
    operationResp: { case: "reqOutputArgs", value: { outputArgs: many } },
  });
  expect(values.valuesOfOperateResp_OperationResult(message, device)).toHaveLength(COUNT);
});

// Half of the message is the path that all the rest is beneath.
const fewer = texts(5_000);
const names = `Device.${"a.".repeat(50_000)}`;
const expression = `Device.WiFi.Radio.[Name=="${"a".repeat(100_000)}"].`;

test.each([
  ["of many names", names],
  ["with a long expression", expression],
])("many values beneath a path %s are read in time", (_, path) => {
  expect(time(() => parameters(device, path, fewer))).toBeLessThan(1);
  expect(time(() => settings(device, path, fewer))).toBeLessThan(1);
});

test.each(newest)("so are many settings of one object", ({ msg, values }) => {
  const paramSettings = Object.entries(fewer).map(([param, value]) => ({ param, value }));
  const set = msg.createSet_UpdateObject({ objPath: expression, paramSettings });
  const add = msg.createAdd_CreateObject({ objPath: names, paramSettings });
  expect(time(() => values.valuesOfSet_UpdateObject(set, device))).toBeLessThan(1);
  expect(time(() => values.valuesOfAdd_CreateObject(add, device))).toBeLessThan(1);
});

test("so are values with long names", () => {
  const long = { [names]: "1", [expression]: "1", ["[".repeat(1_000_000)]: "1", ["a".repeat(1_000_000)]: "1" };
  expect(time(() => parameters(device, "Device.", long))).toBeLessThan(1);
});
