import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkPath, describePathIssue, type PathRole, type PathRule } from "../../plugin/runtime/paths/index.js";
import { checks } from "./cases/checks.js";

describe("checkPath", () => {
  test.each(checks.map((one) => ({ ...one, kinds: one.rule.kinds.join(", "), code: one.issue?.code ?? "nothing" })))(
    "$text as $kinds: $code",
    ({ text, rule, issue }) => {
      const found = checkPath(text, rule);
      if (issue === undefined) expect(found).toBeUndefined();
      else expect(found).toMatchObject(issue);
    },
  );
});

describe("an issue is a sentence", () => {
  const sentences: readonly [text: string, rule: PathRule, sentence: string][] = [
    ["Device..X", { kinds: ["object"] }, '"Device..X" is not a path: expected a name at position 7'],
    ["Device.A.[", { kinds: ["object"] }, '"Device.A.[" is not a path: expected a name at the end'],
    ["", { kinds: ["object"] }, '"" is not a path: expected a name at the end'],
    [
      "Device.Reset()",
      { kinds: ["object", "table", "search"] },
      '"Device.Reset()" is not the kind of path that belongs there: expected an object path or the path of a table at position 7',
    ],
    [
      "Device.A.*.",
      { kinds: ["instance"], addressing: "instanceNumber" },
      '"Device.A.*." does not identify instances as it has to there (R-MSG.3): expected instances by their numbers at position 9',
    ],
    [
      "Device.A.{i}.",
      { kinds: ["instance"] },
      '"Device.A.{i}." does not identify instances as it has to there: expected an instance, not {i} at position 9',
    ],
    [
      "Device.A",
      { kinds: ["object"], trailingDot: true },
      '"Device.A" lacks its trailing dot: expected a dot at the end',
    ],
  ];
  test.each(sentences)("%s", (text, rule, sentence) => {
    const issue = checkPath(text, rule);
    expect(issue && describePathIssue(issue)).toBe(sentence);
  });
});

describe("the annotation map of USP", () => {
  interface Annotation extends PathRule {
    readonly role?: string;
    readonly kinds: readonly PathRole[];
  }
  const { fields } = parse(readFileSync("proto/annotations/usp.yaml", "utf8")) as {
    fields: { [field: string]: Annotation };
  };
  // One path of each kind, for the rules that have it.
  const examples: { readonly [role in PathRole]: string } = {
    object: "Device.IP.",
    table: "Device.IP.Interface.",
    instance: "Device.IP.Interface.1.",
    parameter: "Device.IP.Enable",
    command: "Device.Reboot()",
    event: "Device.Boot!",
    argument: "Host",
    search: "Device.IP.Interface.*.Ref#2+.",
    supportedObject: "Device.IP.",
  };
  const rules = Object.entries(fields).filter(([, { role }]) => role === "path" || role === "name");

  test("has paths", () => {
    expect(rules.length).toBeGreaterThan(40);
  });

  test.each(rules)("%s is a rule, and takes what it names", (_, { kinds, addressing, role, allowEmpty = false }) => {
    const rule = { kinds, addressing, allowEmpty, relative: role === "name" };
    for (const kind of kinds) {
      // A search for a command is one that ends in a command.
      const ending = kind === "search" && kinds.includes("command") ? "Reset()" : "";
      expect(checkPath(examples[kind] + ending, rule)).toBeUndefined();
    }
    for (const kind of (Object.keys(examples) as PathRole[]).filter((kind) => !kinds.includes(kind))) {
      if (kind === "command" || kind === "event") expect(checkPath(examples[kind], rule)?.code).toBe("path-kind");
    }
    expect(checkPath("", rule)?.code).toBe(allowEmpty ? undefined : "path-syntax");
  });
});
