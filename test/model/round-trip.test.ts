// A value of every parameter of TR-181: written as text, sent in a GetResp, and read again by its path.
import fc from "fast-check";
import { expect, test } from "vitest";
import { dataModel } from "../../generated/tr-181/usp-data-model.js";
import { createMsg, decodeMsg, encodeMsg } from "../../generated/tr-181/usp-msg-1-4.js";
import { params } from "../../generated/tr-181/usp-msg-1-4.model.js";
import {
  dateTime,
  decimal,
  formatValue,
  type ListType,
  type ScalarType,
  safeFormatValue,
  type Value,
  type ValueType,
} from "../../generated/tr-181/usp-msg-1-4.values.js";

const bounds = {
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  unsignedLong: [0n, 2n ** 64n - 1n],
} as const;

/** Values of a type, within its facets. */
function valuesOf(type: ValueType): fc.Arbitrary<Value> {
  return type.type === "list" ? listsOf(type) : scalarsOf(type);
}

function listsOf({ items, minItems = 0, maxItems, size }: ListType): fc.Arbitrary<Value> {
  // Short, where the whole list has a size.
  const most = size === undefined ? minItems + 3 : Math.max(minItems, 1);
  return fc.array(valuesOf(items), { minLength: minItems, maxLength: Math.min(maxItems ?? most, most) });
}

function scalarsOf(type: ScalarType): fc.Arbitrary<Value> {
  const { enumeration, pattern = [], reference, size = [[null, null]], range = [[null, null]] } = type;
  const [[shortest, longest] = [null, null]] = size;
  const least = shortest ?? 0;
  const most = Math.min(longest ?? 64, least + 16);
  switch (type.type) {
    case "boolean":
      return fc.boolean();
    case "int":
    case "unsignedInt":
    case "long":
    case "unsignedLong": {
      const [minimum, maximum] = bounds[type.type];
      const [[low, high, step] = [null, null]] = range;
      const [from, to] = [BigInt(low ?? minimum), BigInt(high ?? maximum)];
      const by = BigInt(step ?? 1);
      const numbers = fc.bigInt(0n, (to - from) / by).map((steps) => from + steps * by);
      return type.type === "long" || type.type === "unsignedLong" ? numbers : numbers.map(Number);
    }
    case "decimal":
      return fc.integer({ min: 0, max: 1000 }).map((thousandths) => decimal.parse(String(thousandths / 1000)));
    case "dateTime":
      return fc
        .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
        .map((date) => dateTime.parse(date.toISOString()));
    case "base64":
    case "hexBinary":
      return fc.uint8Array({ minLength: least, maxLength: most }).map((bytes) => new Uint8Array(bytes));
    case "string":
      if (enumeration !== undefined) return fc.constantFrom(...enumeration);
      if (pattern.length > 0)
        return fc.oneof(...pattern.map((one) => (one.test("") ? fc.constant("") : fc.stringMatching(one))));
      if (reference !== undefined) return fc.constantFrom("", "Device.IP.Interface.1");
      return fc
        .string({ unit: "binary-ascii", minLength: least, maxLength: most })
        .map((text) => text.replace(/\p{C}/gu, "-"));
  }
}

const all = Object.entries(dataModel.objects).flatMap(([object, { parameters = {} }]) =>
  Object.entries(parameters).map(([name, { type }]) => ({ object: object.replaceAll("{i}", "7"), name, type })),
);

/** Its pattern takes 31 characters, and its size 15: TR-181 has it so. */
const contradictory = "Device.Bridging.Bridge.7.Port.7.PriorityCodePoint.PCPDecoding";

test("each value of each parameter comes back as it was", () => {
  expect(all).toHaveLength(6581);
  const sent = new Map<string, { readonly value: Value; readonly type: ValueType }>();
  const resolvedPathResults = new Map<string, { [name: string]: string }>();
  const unfit: string[] = [];
  all.forEach(({ object, name, type }, i) => {
    // Of what facets leave together, the first that fits all of them.
    const value = fc
      .sample(valuesOf(type), { seed: 181 + i, numRuns: 20 })
      .find((value) => safeFormatValue(type, value).ok);
    if (value === undefined) {
      unfit.push(object + name);
      return;
    }
    sent.set(object + name, { value, type });
    const texts = resolvedPathResults.get(object) ?? {};
    texts[name] = formatValue(type, value);
    resolvedPathResults.set(object, texts);
  });
  const results = [...resolvedPathResults].map(([resolvedPath, resultParams]) => ({ resolvedPath, resultParams }));
  const getResp = { reqPathResults: [{ requestedPath: "Device.", resolvedPathResults: results }] };
  const message = createMsg({
    header: { msgId: "1" },
    body: { msgBody: { case: "response", value: { respType: { case: "getResp", value: getResp } } } },
  });
  const { msgBody } = decodeMsg(encodeMsg(message)).body;
  if (msgBody.case !== "response" || msgBody.value.respType.case !== "getResp") throw new Error("it is a GetResp");
  let count = 0;
  for (const read of params(msgBody.value.respType.value)) {
    const { value, type } = sent.get(read.path) ?? {};
    expect(read.type).toBe(type);
    expect([read.path, read.ok && read.value]).toEqual([read.path, value]);
    count++;
  }
  expect(count).toBe(all.length - unfit.length);
  expect(unfit).toEqual([contradictory]);
});
