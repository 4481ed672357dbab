// The published data models, imported (where they are at hand): what is bundled is what comes out.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importDataModel } from "../../plugin/datamodel/import.js";
import { mapText } from "../../plugin/datamodel/write.js";
import { text } from "./bundled.js";

const folder = "../shared/data-models";
const files = { read: readFileSync, list: (folder: string) => (existsSync(folder) ? readdirSync(folder) : []) };
const imported = (file: string, own = false) => mapText(importDataModel(`${folder}/${file}`, { files, own }));

describe.skipIf(!existsSync(folder))("the published data models (where they are at hand)", () => {
  test("TR-181 2.19.1 gives the bundled map, within 10 s", () => {
    const start = process.cpuUsage();
    expect(imported("tr-181-2-19-1-usp-full.xml") === text).toBe(true);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(10);
  });

  test("TR-181 2.16.0 has the counts of its own", () => {
    const map = JSON.parse(imported("tr-181-2-16-0-usp-full.xml"));
    // Of the 38 types in the file nothing is of one.
    const sections = ["types", "objects", "parameters", "commands", "events"];
    expect(sections.map((section) => Object.keys(map[section]).length)).toEqual([37, 669, 5320, 108, 17]);
  });

  test("TR-140 as components and flattened is one map", () => {
    const flattened = imported("tr-140-1-3-1-usp-full.xml");
    expect(imported("components/tr-140-1-3-1-usp.xml")).toBe(flattened);
    const { types, objects, parameters } = JSON.parse(flattened);
    const service = "Device.Services.StorageService.{i}.";
    expect(objects[service]).toMatchObject({ numEntriesParameter: "StorageServiceNumberOfEntries" });
    expect(parameters["Device.Services.StorageServiceNumberOfEntries"]).toMatchObject({ type: "unsignedInt" });
    expect(parameters[`${service}LogicalVolume.{i}.PhysicalReference`]).toMatchObject({
      reference: [`${service}PhysicalMedium.{i}`, `${service}StorageArray.{i}`],
    });
    expect(types).toEqual({ Alias: { type: "_AliasCommon" }, _AliasCommon: { type: "string", size: [[null, 64]] } });
    // The file of its own only extends.
    expect(Object.keys(JSON.parse(imported("components/tr-140-1-3-1-usp.xml", true)))).toEqual(["version", "source"]);
  });
});

describe("the bundled map", () => {
  const lines = text.split("\n");

  test("has a line for each entry, in the order of their paths", () => {
    const entries = lines.filter((line) => /^"[^"]+":\{.*\},?$/.test(line) && !line.startsWith('"source"'));
    expect(entries).toHaveLength(55 + 822 + 6722 + 179 + 53);
    for (const section of ["types", "objects", "parameters", "commands", "events"]) {
      const start = lines.indexOf(`"${section}":{`);
      const own = lines.slice(
        start + 1,
        lines.findIndex((line, i) => i > start && line.startsWith("}")),
      );
      const paths = own.map((line) => JSON.parse(line.slice(0, line.indexOf(":{"))) as string);
      expect(paths).toEqual([...paths].sort());
    }
  });

  test("is below 1 MB, and holds no prose", () => {
    expect(text.length).toBeLessThan(1e6);
    expect(text).not.toMatch(/\{\{|description/);
  });
});
