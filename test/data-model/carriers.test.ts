// What the generated functions read, by the field that carries it.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { AnnotationFile } from "../../plugin/annotations/types.js";
import { carriers } from "./carriers.js";
import { device } from "./device.js";
import { show } from "./show.js";
import { versions } from "./versions.js";

const map = parse(readFileSync("proto/annotations/usp.yaml", "utf8")) as AnnotationFile;

test("there are twelve carriers, and a case for each", () => {
  const annotated = Object.entries(map.fields ?? {}).flatMap(([name, { value }]) =>
    value === undefined ? [] : [name],
  );
  expect(carriers.map(({ field }) => field).sort()).toEqual(annotated.sort());
  expect(carriers).toHaveLength(12);
});

describe.each(versions.map((version) => [`1.${version.minor}`, version] as const))("version %s", (_, version) => {
  test("has a function for each carrier, and none besides", () => {
    const functions = Object.keys(version.values).filter((name) => name.startsWith("valuesOf"));
    expect(functions).toHaveLength(carriers.length);
  });

  test.each(carriers)("$field", ({ read, values }) => {
    expect(read(version).map(show)).toEqual(values);
  });

  test.each(carriers)("$field, read leniently or closed", ({ read }) => {
    const strict = read(version).filter(({ ok }) => !ok).length;
    const lenient = read(version, { lenient: true }).filter(({ ok }) => !ok).length;
    const closed = read(version, { closed: true }).filter(({ ok }) => !ok).length;
    // TRUE is a lenient reading, and a vendor's cause is not among those that are known.
    const isEvent = read(version).some(({ path }) => path === "Device.Boot!");
    expect([lenient - strict, closed - strict]).toEqual(isEvent ? [-1, 1] : [0, 0]);
  });

  const failed = { errCode: 7022, errMsg: "" };
  const { msg, values } = version;

  test.each([
    ["a command that failed", { operationResp: { case: "cmdFailure", value: failed } }],
    ["a command that goes on", { operationResp: { case: "reqObjPath", value: "Device.LocalAgent.Request.1." } }],
  ] as const)("%s has no values", (_, init) => {
    const message = msg.createOperateResp_OperationResult({
      executedCommand: "Device.IP.Diagnostics.IPPing()",
      ...init,
    });
    expect(values.valuesOfOperateResp_OperationResult(message, device)).toEqual([]);
  });

  test("a command that failed later has no values", () => {
    const message = msg.createNotify_OperationComplete({
      objPath: "Device.IP.Diagnostics.",
      commandName: "IPPing()",
      operationResp: { case: "cmdFailure", value: failed },
    });
    expect(values.valuesOfNotify_OperationComplete(message, device)).toEqual([]);
  });

  test("a message without values has none", () => {
    expect(values.valuesOfAdd_CreateObject(msg.createAdd_CreateObject({}), device)).toEqual([]);
    expect(values.valuesOfGetResp_ResolvedPathResult(msg.createGetResp_ResolvedPathResult({}), device)).toEqual([]);
  });
});
