// What the plugin writes for the golden cases, run: a data model from maps, and messages of another schema than USP.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import type { CarriedValue } from "../../plugin/runtime/data-model/carried.js";
import type { DataModel } from "../../plugin/runtime/data-model/data-model.js";
import { commandOf, eventOf, parameterOf } from "../../plugin/runtime/data-model/lookup.js";
import type { ReadOptions } from "../../plugin/runtime/values/index.js";
import { GoldenCase, generate, write } from "../support/golden-case.js";
import { device } from "./device.js";
import { show } from "./show.js";

const folder = mkdtempSync(join(tmpdir(), "generated-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The exports of modules that are written for a golden case. */
async function load<T>(name: string, modules: readonly string[]): Promise<T> {
  const golden = new GoldenCase(fileURLToPath(new URL("../golden", import.meta.url)), name);
  const { files, error } = generate(golden.request(`${golden.options},target=js`));
  if (error !== "") throw new Error(error);
  for (const [path, text] of files) write(join(folder, name, path), text);
  const outfile = join(folder, name, "all.mjs");
  const contents = modules.map((module) => `export * from "./${module}.js";`).join("\n");
  const stdin = { contents, resolveDir: join(folder, name) };
  buildSync({ stdin, outfile, bundle: true, format: "esm", target: "es2022", logLevel: "error" });
  return (await import(pathToFileURL(outfile).href)) as T;
}

interface Store {
  readonly dataModel: DataModel;
  readonly valuesOfReading: (message: object, model?: DataModel, options?: ReadOptions) => CarriedValue[];
}

describe("a data model", async () => {
  const { dataModel, valuesOfReading } = await load<Store>("data-model", ["store.values", "usp-data-model"]);
  const read = (path: string, value: string, options?: ReadOptions) => {
    return valuesOfReading({ path, value }, undefined, options).map(show)[0]?.[4];
  };

  test.each([
    ["Device.Row.7.Percent", "1000", 1000],
    ["Device.Row.7.Percent", "1001", "1001 is above the maximum 1000"],
    ["Device.Row.7.Sub.8.Percents", "0, 1000", [0, 1000]],
    ["Device.Text", "\u{1f600}".repeat(64), "\u{1f600}".repeat(64)],
    ["Device.Mac", "", ""],
    ["Device.Mac", "00:25:6d:00:00:01", "00:25:6d:00:00:01"],
    ["Device.VendorMac", "00:25:6D:AB:CD:EF", "00:25:6D:AB:CD:EF"],
    ["Device.VendorMac", "", expect.stringContaining("is not of the form")],
    ["Device.Row.1.Pair", "1,2", [1, 2]],
    ["Device.Row.1.Pair", "1", '"1" has 1 items: below the minimum 2'],
    ["Device.Row.1.SmallPair", "1,10", "item 2: 10 is above the maximum 9"],
    ["Device.Row.1.EvenPair", "2,3", "item 2: 3 is not 0 plus or minus a multiple of 2"],
    [
      "Device.Pairs",
      "[1,2],3%2C4",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["Device.BracketPairs", "", []],
    [
      "Device.Cube",
      "[1%2C2]%2C[3%2C4]",
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    ["Device.Type.Int", "0", "0 is in none of the ranges -2147483648 to -1, 1 to 2147483647"],
    ["Device.Type.Long", "-9223372036854775808", -9223372036854775808n],
    ["Device.Type.UnsignedInt", "5000000000", "5000000000 is above the maximum 4294967295"],
    ["Device.Type.UnsignedLong", "18446744073709551615", 18446744073709551615n],
    ["Device.Type.Decimal", "2.0", "2"],
    [
      "Device.Type.Decimal",
      "2.75",
      "2.75 is in none of the ranges -0.5 to 2.5, 3 to 99999999999999999999.000000000000000000001",
    ],
    ["Device.Type.HexBinary", "0a0B0c0D0e0F", new Uint8Array([10, 11, 12, 13, 14, 15])],
    ["Device.Type.Reference", "Device.Anything.", "Device.Anything"],
    ["Device.Secret.Hidden", "", ""],
    ["Device.Replaced", "-1", '"-1" is not an unsignedInt at position 0: expected a digit'],
    ["Device.X_ACME-COM_Added", "123456789", expect.stringContaining("has 9 characters")],
    ["Device.Unknown", "anything", "anything"],
  ])("is used where the caller has none: %s %j", (path, text, outcome) => {
    expect(read(path, text)).toEqual(outcome);
  });

  test("is not used where the caller has one", () => {
    const [value] = valuesOfReading({ path: "Device.WiFi.Radio.1.Channel", value: "300" }, device);
    expect(value).toMatchObject({ ok: false, issue: { code: "range" } });
    expect(read("Device.WiFi.Radio.1.Channel", "300")).toBe("300");
  });

  test("is read with options", () => {
    expect(read("Device.Short2", "c")).toBe("c");
    expect(read("Device.Short2", "c", { closed: true })).toBe('"c" is not one of "a", "b"');
    expect(read("Device.Type.Boolean", "TRUE", { lenient: true })).toBe(true);
  });

  test("has what was said of access and the like", () => {
    expect(parameterOf(dataModel, "Device.Mac")?.access).toBe("writeOnceReadOnly");
    expect(parameterOf(dataModel, "Device.Row.{i}.Percent")).not.toHaveProperty("access");
    expect(parameterOf(dataModel, "Device.Secret.Command")).toMatchObject({
      access: "readWrite",
      readsAsNull: "command",
    });
    expect(commandOf(dataModel, "Device.Row.{i}.Run()")).toMatchObject({
      async: true,
      input: { Kept: { mandatory: true } },
    });
    expect(commandOf(dataModel, "Device.Nothing()")).toMatchObject({ async: true, input: {} });
    expect(eventOf(dataModel, "Device.Silent!")).toEqual({ args: {} });
  });
});

describe("a data model of odd names", async () => {
  const { dataModel, valuesOfReading } = await load<Store>("data-model-hostile", ["store.values", "usp-data-model"]);

  test("has them as names", () => {
    const command = dataModel.objects["Device."]?.commands?.["__proto__()"];
    expect(Object.keys(command?.input ?? {})).toEqual(["__proto__", "constructor", "toString"]);
    expect(Object.keys(command?.output ?? {})).toEqual(["__proto__", "valueOf"]);
    expect(Object.getPrototypeOf(command?.input)).toBe(Object.prototype);
    const names = Object.keys(dataModel.objects["Device."]?.events?.["__proto__!"]?.args ?? {});
    expect(names).toEqual(["__proto__", "hasOwnProperty"]);
  });

  test.each([
    ["class", [1, 2]],
    ["a-b", [3, 4]],
    ["a_b", [5, 6]],
    ["dataModel", [7, 8]],
    ["DataModel", [9, 10]],
    ["ValueType", [11, 12]],
    ["constructor", [13, 14]],
  ])("tells types apart that are called much like each other: %s", (name, range) => {
    expect(dataModel.objects["Device."]?.parameters?.[name]?.type).toEqual({ type: "int", range: [range] });
  });

  test("has texts as they were", () => {
    expect(dataModel.objects["Device."]?.parameters?.["Lines"]?.type).toEqual({
      type: "string",
      enumeration: ["a \u2028| b", "a \u2029\t\u2028 b", "a\n\n\n\nb  \n"],
      units: "*/ \u2028 \u00b5A",
    });
    expect(parameterOf(dataModel, "Device.__proto__")?.type).toEqual({
      type: "string",
      enumeration: ["", 'a"b', "a\\b", "*/ alert(1) /*", "`\u0024{x}`", "{{x}}", "</script>", "__proto__"],
    });
  });

  test.each(["a/b", "/", "*/", "", "\n\n", "\u2028", "\u2029"])(
    "has patterns that match what they name: %j",
    (value) => {
      expect(valuesOfReading({ path: "Device.Slashes", value })).toMatchObject([{ ok: true, value }]);
      expect(valuesOfReading({ path: "Device.Slashes", value: `${value}-` })).toMatchObject([{ ok: false }]);
    },
  );
});

interface Shelf {
  readonly [name: `valuesOf${string}`]: (message: object, model: DataModel, options?: ReadOptions) => CarriedValue[];
  readonly checkShelf: (message: object, model?: DataModel) => readonly { field: string; message: string }[];
  readonly createShelf: (init: object) => object;
}

describe("messages of another schema", async () => {
  const shelf = await load<Shelf>("values", ["shelf", "shelf.values", "shelf.checks"]);
  const read = (name: string, message: object) => {
    return shelf[`valuesOf${name}`]?.(message, device).map((value) => show(value).filter((_, i) => i !== 2 && i !== 3));
  };
  const radio = "Device.WiFi.Radio.1";
  const tag = { event: "Alarm!", arguments: { Level: "1" } };
  const slot = (name: string, value: string) => ({ class: name, value });
  const book = { command: "Reset()", input: { Delay: "x" } };
  const message = shelf.createShelf({
    path: `${radio}.`,
    label: { name: "Channel", value: "300" },
    tag,
    boxes: [
      { slots: [slot("Channel", "1"), slot("Enable", "x")] },
      { slots: [] },
      { slots: [slot("Name", "123456789")] },
    ],
    content: { case: "book", value: book },
    values: { Channel: "0", Enable: "1" },
    shelves: [
      {
        path: "Device.WiFi.Radio.2.",
        tag,
        content: { case: "paper", value: { page: { name: "Channel", value: "0" } } },
        cover: { case: "red", value: { byPath: { [`${radio}.Enable`]: "2" } } },
      },
    ],
  });

  test.each([
    [
      "Shelf_values",
      [
        [`${radio}.Channel`, undefined, "0 is below the minimum 1"],
        [`${radio}.Enable`, undefined, true],
      ],
    ],
    ["Shelf_Label_value", [[`${radio}.Channel`, undefined, "300 is above the maximum 255"]]],
    ["Shelf_Tag_arguments", [[`${radio}.Alarm!`, "Level", 1]]],
    [
      "Shelf_Slot_value",
      [
        [`${radio}.Channel`, undefined, 1],
        [`${radio}.Enable`, undefined, '"x" is not a boolean at position 0: expected true, false, 1 or 0'],
        [`${radio}.Name`, undefined, '"123456789" has 9 characters: above the maximum 8'],
      ],
    ],
    ["Shelf_Book_input", [[`${radio}.Reset()`, "Delay", '"x" is not an unsignedInt at position 0: expected a digit']]],
    ["Shelf_Page_value", []],
  ])("have a function for each field: valuesOf%s", (name, values) => {
    expect(read(name, message)).toEqual(values);
  });

  test("may have their paths whole, or with a row to come", () => {
    expect(read("Cover_byPath", { byPath: { [`${radio}.Channel`]: "7" } })).toEqual([
      [`${radio}.Channel`, undefined, 7],
    ]);
    expect(read("Row", { table: "Device.WiFi.Radio.", name: "Channel", value: "0" })).toEqual([
      ["Device.WiFi.Radio.{i}.Channel", undefined, "0 is below the minimum 1"],
    ]);
  });

  test("are checked, and so are those within", () => {
    const found = shelf.checkShelf(message, device).map(({ field, message }) => [field, message.split(":")[0]]);
    expect(found).toEqual([
      ["shelves[0].red", `${radio}.Enable`],
      ["shelves[0]", "Device.WiFi.Radio.2.Channel"],
      ["", `${radio}.Channel`],
      ["", `${radio}.Channel`],
      ["", `${radio}.Enable`],
      ["", `${radio}.Name`],
      ["", `${radio}.Reset() Delay`],
    ]);
    const broken = shelf.createShelf({
      path: "1",
      tag: { event: "", arguments: { "a b": "" } },
      content: { case: "note", value: "" },
    });
    expect(shelf.checkShelf(broken).map(({ field }) => field)).toEqual(["path", 'tag.arguments["a b"]']);
  });
});
