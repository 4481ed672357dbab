// What people see who write paths: what an editor offers while they do, and what the compiler says of those that are not.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
// The last compiler with an API for editors that speaks JavaScript.
import ts from "typescript-5";
import { describe, expect, test } from "vitest";

const file = resolve("generated/tr-181/written.ts");
const head = `
import type { Model } from "./usp-data-model.js";
import type * as typed from "./usp-runtime/data-model/typed-paths.js";
declare function get<P extends string>(path: typed.ParameterPath<Model, P>): typed.ParameterValue<Model, P>;
declare function set<P extends string>(path: typed.SettablePath<Model, P>, value: typed.SettableValue<Model, P>): void;
declare function add<P extends string>(path: typed.WritableTable<Model, P>): void;
declare function operate<P extends string>(
  path: typed.CommandPath<Model, P>,
  input: typed.CommandInput<Model, P>,
): typed.CommandOutput<Model, P>;
declare function event<P extends string>(path: typed.EventPath<Model, P>): typed.EventArgs<Model, P>;
`;

let text = head;
let version = 0;

const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ["lib.es2022.d.ts"],
  types: [],
  exactOptionalPropertyTypes: true,
};

const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : "0"),
  getScriptSnapshot: (name) => ts.ScriptSnapshot.fromString(name === file ? text : readFileSync(name, "utf8")),
  getCurrentDirectory: () => resolve("."),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
});

function write(line: string): void {
  text = head + line;
  version++;
}

/** What is offered where the bar stands. */
function offered(line: string): string[] {
  write(line.replace("|", ""));
  const completions = service.getCompletionsAtPosition(file, head.length + line.indexOf("|"), {});
  return completions?.entries.map(({ name }) => name) ?? [];
}

function said(line: string): string[] {
  write(line);
  return service
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ").replace(/ +/g, " "));
}

describe("an editor offers the next step", () => {
  test.each([
    ['get("|")', ["Device."]],
    ['get("Dev|")', ["Device."]],
    ['get("Device.WiFi.Radio.|")', ["Device.WiFi.Radio.1.", "Device.WiFi.Radio.*."]],
    ['get("Device.WiFi.Radio.*.Chan|")', ["Device.WiFi.Radio.*.Channel", "Device.WiFi.Radio.*.ChannelLastChange"]],
    ["get('Device.WiFi.Radio.[Name==\"a.b\"].Cha|')", ['Device.WiFi.Radio.[Name=="a.b"].ChannelsInUse']],
    ['set("Device.WiFi.Radio.1.Chan|", 1)', ["Device.WiFi.Radio.1.Channel"]],
    ['add("Device.LocalAgent.Sub|")', ["Device.LocalAgent.Subscription."]],
    ['operate("Device.WiFi.Radio.1.Ch|", {})', ["Device.WiFi.Radio.1.ChannelScan()"]],
    ['operate("Device.IP.Diagnostics.IPPing()", { | })', ["Host", "Timeout"]],
    ['event("Device.B|")', ["Device.Boot!"]],
    ['set("Device.LocalAgent.Subscription.1.NotifType", "|")', ["ValueChange", "Event"]],
  ])("%s", (line, some) => {
    expect(offered(line)).toEqual(expect.arrayContaining(some));
  });

  test("and nothing that may not stand there", () => {
    expect(offered('set("Device.WiFi.Radio.1.|", 1)')).not.toContain("Device.WiFi.Radio.1.Status");
    expect(offered('operate("Device.WiFi.Radio.1.|", {})')).not.toContain("Device.WiFi.Radio.1.Channel");
  });
});

describe("the compiler says what is wrong", () => {
  const refused = (why: string) =>
    `Argument of type 'string' is not assignable to parameter of type 'Refused<"${why}">'.`;

  test.each([
    ['get("Device.WiFi.Radio.1.Chanel")', refused("there is no parameter Chanel in Device.WiFi.Radio.{i}.")],
    ['get("Device.WiFy.Radio.1.Channel")', refused("there is no object Device.WiFy.Radio.{i}.")],
    ['get("Device.WiFi.Radio.Channel")', refused("Device.WiFi.Radio. is a table: an instance of it is missing")],
    ['get("Device.WiFi.Radio.0.Channel")', refused("Device.WiFi.Radio.0.Channel is no path")],
    ['set("Device.WiFi.Radio.1.Status", "Up")', refused("Device.WiFi.Radio.1.Status is read-only")],
    [
      'set("Device.WiFi.Radio.1.Enable", 1)',
      "Argument of type 'number' is not assignable to parameter of type 'boolean'.",
    ],
    ['add("Device.WiFi.Radio.")', refused("instances of Device.WiFi.Radio. are not created by Controllers")],
    ['operate("Device.Rebot()", {})', refused("there is no command Rebot() in Device.")],
    ['event("Device.Bot!")', refused("there is no event Bot! in Device.")],
    ['get("Device.WiFi.Radio.1.Channel")', undefined],
  ])("%s", (line, message) => {
    expect(said(line)).toEqual(message === undefined ? [] : [message]);
  });
});
