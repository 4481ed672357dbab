// Values at random for every parameter and argument of TR-181: written, sent, received, read, the same.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataModel } from "../../generated/tr-181/usp-data-model.js";
import { valuesOfGetResp_ResolvedPathResult } from "../../generated/usp-msg-1-5.values.js";
import { parameterOf } from "../../plugin/runtime/data-model/lookup.js";
import { getResponse } from "../../plugin/runtime/model/agent/get-response.js";
import { readOperate } from "../../plugin/runtime/model/agent/read-operate.js";
import { readSet } from "../../plugin/runtime/model/agent/read-set.js";
import { operateRequest } from "../../plugin/runtime/model/build/operate.js";
import { setRequest } from "../../plugin/runtime/model/build/set.js";
import type { Value } from "../../plugin/runtime/values/index.js";
import { Random } from "../assurance/random.js";
import { codecs, requestIn, responseIn } from "./codecs.js";
import { fitting, fittingArguments } from "./random-values.js";

const objects = Object.entries(dataModel.objects);
/** In the names of the tests; SEED=… makes the same values again. */
const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const numbers = new Random(seed);

/** A path with a number for each `{i}`. */
function instance(path: string): string {
  return path.replaceAll("{i}", () => String(1 + numbers.below(99)));
}

function random<T>(arbitrary: fc.Arbitrary<T>): T {
  return fc.sample(arbitrary, { numRuns: 1, seed: numbers.next() | 0 })[0] as T;
}

/** Its items are to have 15 characters, and to match a pattern of 31: of all parameters the only one without values. */
const contradictory = "Device.Bridging.Bridge.{i}.Port.{i}.PriorityCodePoint.PCPDecoding";

const parameters = objects.flatMap(([object, { parameters = {} }]) => {
  const path = instance(object);
  return Object.entries(parameters)
    .filter(([name]) => object + name !== contradictory)
    .map(([name, { access, type }]) => ({
      path: path + name,
      isSettable: access !== undefined,
      value: random(fitting(type)),
    }));
});

function valuesByPath(all: typeof parameters): { readonly [path: string]: Value } {
  return Object.fromEntries(all.map(({ path, value }) => [path, value]));
}

test("there are as many as TR-181 has, but for what is deleted", () => {
  expect(objects).toHaveLength(822 - 13);
  expect(parameters).toHaveLength(6722 - 141 - 1);
  expect(() => random(fitting(parameterOf(dataModel, contradictory)?.type ?? { type: "string" }))).toThrow(
    "nothing fits",
  );
});

const commands = objects.flatMap(([object, { commands = {} }]) => {
  const path = instance(object);
  return Object.entries(commands).map(([name, { input, output }]) => ({
    path: path + name,
    input: random(fittingArguments(input)),
    output: random(fittingArguments(output)),
  }));
});

describe.each(codecs)(`schema version %s, seed ${seed}`, (_, travel) => {
  test("all parameters that can be set, in a Set", () => {
    const values = valuesByPath(parameters.filter(({ isSettable }) => isSettable));
    const set = requestIn(travel(setRequest(dataModel, values)), "set");
    const settings = readSet(dataModel, set).flatMap(({ settings }) => settings);
    expect(settings.flatMap((setting) => (setting.ok ? [] : [setting]))).toEqual([]);
    expect(Object.fromEntries(settings.map((setting) => [setting.path, setting.ok && setting.value]))).toEqual(values);
  });

  test("all parameters, in a GetResp", () => {
    const values = valuesByPath(parameters);
    const message = getResponse(dataModel, { header: { msgId: "1" } }, [{ requestedPath: "Device.", params: values }]);
    const read = responseIn(travel(message), "getResp")
      .reqPathResults.flatMap(({ resolvedPathResults }) => resolvedPathResults)
      .flatMap((result) => valuesOfGetResp_ResolvedPathResult(result, dataModel));
    expect(read.flatMap((value) => (value.ok ? [] : [value]))).toEqual([]);
    expect(Object.fromEntries(read.map((value) => [value.path, value.ok && value.value]))).toEqual(values);
  });

  test("all commands with all their input, in Operates", () => {
    expect(commands).toHaveLength(179 - 1);
    for (const { path, input } of commands) {
      const operate = requestIn(travel(operateRequest(dataModel, path, { ...input })), "operate");
      expect(readOperate(dataModel, path, operate)).toMatchObject({ ok: true, unknown: {}, input });
    }
  });
});
