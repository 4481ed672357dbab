import { describe, expect, test } from "vitest";
import { Complaints } from "../../plugin/diagnostics.js";
import { parseOptions } from "../../plugin/options.js";

function complaint(parameter: string): string {
  try {
    parseOptions(parameter);
  } catch (error) {
    if (error instanceof Complaints) return error.message;
    throw error;
  }
  throw new Error(`${parameter} was taken`);
}

describe("options", () => {
  test("have defaults that need no configuration", () => {
    expect(parseOptions("")).toEqual({
      target: ["ts"],
      importExtension: ".js",
      semantics: "usp",
      annotations: [],
      include: [],
      mentions: [],
    });
  });

  test("are read", () => {
    const parameter =
      "target=js+dts,import_extension=none,semantics=proto3,annotations=interop,annotations=maps/a=b.yaml,include=Device.WiFi.,include=Device.Reboot()";
    expect(parseOptions(parameter)).toEqual({
      target: ["js", "dts"],
      importExtension: "",
      semantics: "proto3",
      annotations: ["interop", "maps/a=b.yaml"],
      include: ["Device.WiFi.", "Device.Reboot()"],
      mentions: [
        "target=js+dts",
        "import_extension=none",
        "semantics=proto3",
        "annotations=interop",
        "annotations=a=b.yaml",
        "include=Device.WiFi.",
        "include=Device.Reboot()",
      ],
    });
  });

  test.each([
    ["targte=js", 'option "targte": no such option; did you mean "target"?'],
    [
      "ts_nocheck=false",
      'option "ts_nocheck": no such option; the options are target, import_extension, semantics, annotations, include',
    ],
    [
      "js_import_style=module",
      'option "js_import_style": no such option; the options are target, import_extension, semantics, annotations, include',
    ],
    [
      "keep_empty_files",
      'option "keep_empty_files": no such option; the options are target, import_extension, semantics, annotations, include',
    ],
    ["target=mjs", 'option target: "mjs" is not allowed; allowed: ts, js, dts, several joined with +'],
    ["target=", "option target: needs a value; allowed: ts, js, dts, several joined with +"],
    ["semantics", "option semantics: needs a value; allowed: usp, proto3"],
    ["semantics=usp,semantics=usp", "option semantics: given twice"],
    ["import_extension=.js", 'option import_extension: ".js" is not allowed; allowed: js, ts, none'],
    [
      "annotations=",
      "option annotations: needs a value; an annotation map to add: a bundled name (`interop`), or a path from where buf runs",
    ],
  ])("%s is one line that says what is allowed", (parameter, text) => {
    expect(complaint(parameter)).toBe(text);
  });

  test("are all complained about at once", () => {
    expect(complaint("target=mjs,tagret=js,semantics=strict").split("\n")).toHaveLength(3);
  });
});
