// What a bundler leaves of the folder where a program uses little of it.
import { expect, test } from "vitest";
import { bundle } from "../support/env-bundle.js";

const index = "./plugin/runtime/protocol/index.js";
const folder = "plugin/runtime/protocol/";

test.each([
  ["nothing", `import "${index}";`, []],
  ["one code", `import { ErrorCode } from "${index}"; export const code = ErrorCode.InvalidType;`, ["error-code"]],
  ["the check of a code", `export { checkErrorCode } from "${index}";`, ["error-code"]],
  ["the names of codes", `export { errorCodeName } from "${index}";`, ["error-code-table"]],
  ["topics", `export { checkMqttTopic } from "${index}";`, ["topic"]],
  ["a version", `export { safeParseProtocolVersion } from "${index}";`, ["characters", "protocol-version"]],
])("%s", async (_, program, expected) => {
  const { modules } = await bundle(program);
  const left = modules.filter((module) => module !== "program.ts");
  expect(left.sort()).toEqual(expected.map((name) => `${folder}${name}.ts`));
});

test("reading an Endpoint ID takes neither versions nor codes nor topics", async () => {
  const { modules } = await bundle(`export { parseEndpointId } from "${index}";`);
  const stems = modules.map((module) => module.slice(module.lastIndexOf("/") + 1));
  expect(stems).toContain("endpoint-id.ts");
  expect(stems.filter((stem) => /version|code|topic|endpoint-device/.test(stem))).toEqual([]);
});
