// The published data models, imported (where they are at hand): what is bundled is what comes out.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importDataModel } from "../../plugin/datamodel/import.js";
import { mapText } from "../../plugin/datamodel/write.js";
import { importFrom } from "../plugin/datamodel/memory.js";
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

/** TR-181 as its publishers keep it: types, a component file for each object at the top, and one that puts them together. */
function asComponents(full: string): { readonly [file: string]: string } {
  const head = (full.match(/<dm:document[^>]*>/)?.[0] ?? "").replace(/spec="[^"]*"/, "");
  const wrap = (spec: string, body: string) => `${head.replace(">", ` spec="urn:${spec}">`)}${body}</dm:document>`;
  const types = full.match(/\n {2}<dataType name=[\s\S]*?\n {2}<\/dataType>/g) ?? [];
  const objects = full.match(/\n {4}<object\s+name="Device\.[\s\S]*?\n {4}<\/object>/g) ?? [];
  const parts = new Map<string, string[]>();
  for (const object of objects) {
    const part = /name="Device\.(\w*)/.exec(object)?.[1]?.toLowerCase() || "root";
    parts.set(part, [...(parts.get(part) ?? []), object]);
  }
  const names = types.map((type) => /name="([^"]+)"/.exec(type)?.[1]);
  const typeImport = `<import file="tr-106-types.xml" spec="urn:tr-106">${names.map((name) => `<dataType name="${name}"/>`).join("")}</import>`;
  const files = [...parts].map(([part, objects]) => {
    const body = `${typeImport}<component name="${part}">${objects.join("")}</component>`;
    return [`tr-181-2-19-1-${part}.xml`, wrap(`tr-181-2-19-1-${part}`, body)];
  });
  const imports = [...parts.keys()].map((part) => {
    return `<import file="tr-181-2-${part}.xml" spec="urn:tr-181-2-19-${part}"><component name="${part}"/></import>`;
  });
  const model = `<model name="Device:2.19">${[...parts.keys()].map((part) => `<component ref="${part}"/>`).join("")}</model>`;
  return {
    "tr-181-2-19-1-usp.xml": wrap("tr-181-2-19-1-usp", `${typeImport}${imports.join("")}${model}`),
    "tr-106-types.xml": wrap("tr-106", types.join("")),
    ...Object.fromEntries(files),
  };
}

test.skipIf(!existsSync(folder))("TR-181 in a hundred files of components gives the bundled map", () => {
  const files = asComponents(readFileSync(`${folder}/tr-181-2-19-1-usp-full.xml`, "utf8"));
  expect(Object.keys(files).length).toBeGreaterThan(50);
  const { source: _, ...map } = importFrom(files);
  const { source: __, ...bundled } = JSON.parse(text);
  expect(JSON.parse(mapText(map))).toEqual(bundled);
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
