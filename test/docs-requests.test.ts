// What docs/requests.md shows compiles, with the whole data model.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { complaints } from "./model/complaints.js";

const page = readFileSync("docs/requests.md", "utf8");

test("the programs in docs/requests.md compile", () => {
  const blocks = [...page.matchAll(/```ts\n([^`]*)```/g)].map(([, block = ""]) => block);
  expect(blocks).toHaveLength(4);
  const generated = resolve("generated/tr-181");
  const program = `
    import { decodeMsg, type Msg, type Operate, type Set } from "${generated}/usp-msg-1-4.js";
    declare const bytes: Uint8Array; declare const set: Set; declare const operate: Operate; declare const request: Msg;
    declare const requestedPath: string; declare const paramErrs: []; declare const subscriptionId: string;
    declare const commandKey: string; declare const oui: string; declare const productClass: string;
    declare const serialNumber: string; declare const console: { log(...all: readonly unknown[]): void };
    declare function apply(path: string, value: unknown): void;
    ${blocks.join("\n").replace("./gen/", `${generated}/`)}`;
  expect([...complaints(program)]).toEqual([]);
});

test("docs/requests.md names the codes that an agent answers with", () => {
  const issues = readFileSync("plugin/runtime/model/issue.ts", "utf8");
  const codes = new Set(issues.match(/\b70\d\d\b/g));
  expect(codes.size).toBe(6);
  expect([...codes].filter((code) => !page.includes(code))).toEqual([]);
});
