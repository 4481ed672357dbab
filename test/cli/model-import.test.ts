// usp model import: what it writes, what it says, what a script learns.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../cli/program.js";
import { loadMaps } from "../../plugin/annotations/load.js";
import { model } from "../plugin/datamodel/memory.js";
import { temporaryFolder } from "../support/env-folders.js";

const { folder, remove } = temporaryFolder();
afterAll(remove);

const sound = model(`<object name="Device." version="2.0">
<parameter name="A" access="readWrite"><syntax><string/></syntax></parameter>
</object>`);
const map = `{
"version":1,
"source":{"model":"Device:2.0","spec":"urn:acme:model-1-0"},
"objects":{
"Device.":{"version":"2.0"}
},
"parameters":{
"Device.A":{"type":"string","access":"readWrite"}
}
}
`;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(at("sound.xml"), sound);
  writeFileSync(at("broken.xml"), sound.replace("<string/>", "<strng/>"));
});

/** Run the command in this process, as in a terminal or not. */
function usp(args: readonly string[], isWatched = false) {
  const said = { out: "", err: "" };
  const code = run(args, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    isWatched,
  });
  return { code, out: said.out, err: said.err.replaceAll(`${folder}/`, "") };
}

describe("usp model import", () => {
  test("writes a map to standard output, or into a file, which the plugin reads", () => {
    expect(usp(["model", "import", at("sound.xml")])).toEqual({ code: 0, out: map, err: "" });
    expect(usp(["model", "import", at("sound.xml"), "-o", at("map.json")])).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(at("map.json"), "utf8")).toBe(map);
    expect(loadMaps([at("map.json")]).at(-1)?.content.parameters).toEqual({
      "Device.A": { type: "string", access: "readWrite" },
    });
  });

  test("replaces a map that there is", () => {
    writeFileSync(at("map.json"), "before");
    expect(usp(["model", "import", at("sound.xml"), "--output", at("map.json")]).code).toBe(0);
    expect(readFileSync(at("map.json"), "utf8")).toBe(map);
    expect(readdirSync(folder).sort()).toEqual(["broken.xml", "map.json", "sound.xml"]);
  });

  test("tells a person, and no program, how far it is and what came of it", () => {
    const { err } = usp(["model", "import", at("sound.xml"), "-o", at("map.json")], true);
    const cleared = "\r\u001b[K";
    const [first, ...lines] = err.split(cleared);
    expect(first).toBe("");
    expect(lines[0]).toMatch(/^reading sound\.xml \d+ %$/);
    expect(lines.at(-1)).toBe("map.json: 0 types, 1 objects, 1 parameters, 0 commands, 0 events\n");
    expect(usp(["model", "import", at("sound.xml")], true).out).toBe(map);
  });

  test("says what is wrong, and leaves what there is", () => {
    writeFileSync(at("map.json"), "before");
    expect(usp(["model", "import", at("broken.xml"), "-o", at("map.json")])).toEqual({
      code: 1,
      out: "",
      err: 'broken.xml:4:1: A says no type\nbroken.xml:4:48: <strng> is not for <syntax>; did you mean "string"?\n',
    });
    expect(readFileSync(at("map.json"), "utf8")).toBe("before");
  });

  test("looks for what is imported in other folders", () => {
    mkdirSync(at("published"));
    const base = model('<object name="Device."/>', 'name="Base:1.0"');
    const extension = model('<object name="Device.X_ACME_Own."/>', 'name="Own:1.0" base="Base:1.0"').replace(
      "<model",
      '<import file="base.xml"><model name="Base:1.0"/></import><model',
    );
    writeFileSync(at("own.xml"), extension);
    writeFileSync(at("published/base.xml"), base);
    expect(usp(["model", "import", at("own.xml")]).code).toBe(1);
    const args = ["model", "import", at("own.xml"), "--folder", at("nowhere"), "--folder", at("published")];
    expect(Object.keys(JSON.parse(usp(args).out).objects)).toEqual(["Device.", "Device.X_ACME_Own."]);
    expect(Object.keys(JSON.parse(usp([...args, "--own"]).out).objects)).toEqual(["Device.X_ACME_Own."]);
  });

  test("warns of what leads nowhere, where that is asked for", () => {
    const dangling = sound.replace("</object>", '<uniqueKey><parameter ref="B"/></uniqueKey></object>');
    writeFileSync(at("dangling.xml"), dangling);
    const told = "dangling.xml:5:12: a unique key names B, which is not in Device.\n";
    expect(usp(["model", "import", at("dangling.xml")])).toEqual({ code: 1, out: "", err: told });
    expect(usp(["model", "import", at("dangling.xml"), "--lax"])).toEqual({ code: 0, out: map, err: told });
  });

  test.each([
    ["a file that is not there", ["nothing.xml"], "nothing.xml: cannot be read: ENOENT: no such file or directory\n"],
    ["a folder", ["."], ": cannot be read: EISDIR: illegal operation on a directory\n"],
  ])("refuses %s", (_, [name = ""], err) => {
    const result = usp(["model", "import", at(name)]);
    expect({ ...result, err: result.err.replace(folder, "") }).toEqual({ code: 1, out: "", err });
  });

  test("refuses to write where it cannot, or over what it reads", () => {
    expect(usp(["model", "import", at("sound.xml"), "-o", at("nowhere/map.json")])).toEqual({
      code: 1,
      out: "",
      err: "nowhere/map.json: cannot be written: ENOENT: no such file or directory\n",
    });
    mkdirSync(at("folder"));
    expect(usp(["model", "import", at("sound.xml"), "-o", at("folder")])).toMatchObject({ code: 1, out: "" });
    expect(usp(["model", "import", at("sound.xml"), "-o", at("./sound.xml")])).toEqual({
      code: 1,
      out: "",
      err: "sound.xml: is the file to import, and would be overwritten\n",
    });
    expect(readFileSync(at("sound.xml"), "utf8")).toBe(sound);
    expect(readdirSync(folder).sort()).toEqual(["broken.xml", "folder", "sound.xml"]);
  });
});

describe("the command line", () => {
  test.each([
    [["modle"], "error: unknown command 'modle'\n(Did you mean model?)\n"],
    [["model", "imprt"], "error: unknown command 'imprt'\n(Did you mean import?)\n"],
    [["model", "import"], "error: missing required argument 'file'\n"],
    [["model", "import", "a", "b"], "error: too many arguments for 'import'. Expected 1 argument but got 2.\n"],
    [["model", "import", "a", "--ouput", "b"], "error: unknown option '--ouput'\n(Did you mean --output?)\n"],
    [["model", "import", "a", "-o"], "error: option '-o, --output <file>' argument missing\n"],
  ])("%j is wrong usage", (args, err) => {
    expect(usp(args)).toEqual({ code: 2, out: "", err });
  });

  test("--help and --version are none", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(usp(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
    for (const args of [["--help"], ["model", "--help"], ["model", "import", "--help"]]) {
      expect(usp(args)).toMatchObject({ code: 0, err: "" });
    }
    expect(usp(["model", "import", "--help"]).out).toContain(
      "usp model import tr-181-2-19-1-usp-full.xml -o tr-181.json",
    );
  });
});

describe("as it is built", () => {
  test("it is the same, and ends with the same codes", () => {
    const usp = ["dist/usp.js", "model", "import"];
    expect(execFileSync("node", [...usp, at("sound.xml")], { encoding: "utf8" })).toBe(map);
    const { status, stderr } = spawnSync("node", [...usp, at("broken.xml"), "-o", at("map.json")], {
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toContain("broken.xml:4:1: A says no type\n");
    expect(existsSync(at("map.json"))).toBe(false);
    expect(spawnSync("node", ["dist/usp.js"], { encoding: "utf8" }).status).toBe(2);
  });

  test("a reader that goes away is no error", () => {
    const parameters = Array.from(
      { length: 20_000 },
      (_, i) => `<parameter name="P${i}"><syntax><string/></syntax></parameter>`,
    );
    writeFileSync(at("large.xml"), model(`<object name="Device.">${parameters.join("\n")}</object>`));
    const { status, stderr } = spawnSync("bash", [
      "-c",
      `set -o pipefail; node dist/usp.js model import "${at("large.xml")}" | head -1`,
    ]);
    expect([status, stderr.toString()]).toEqual([0, ""]);
  });
});
