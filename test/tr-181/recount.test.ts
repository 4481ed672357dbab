// The bundled map counted anew, beside the numbers that two independent readings of the published XML gave.
import { describe, expect, test } from "vitest";
import { Ancestry } from "../../plugin/annotations/ancestry.js";
import type { TypeAnnotation } from "../../plugin/annotations/types.js";
import { chainOf, count, isList, map, primitiveOf, resolved } from "./bundled.js";

const objects = Object.entries(map.objects);
const parameters = Object.values(map.parameters);
const commands = Object.values(map.commands);
const events = Object.values(map.events);
const isTable = (path: string) => path.endsWith("{i}.");

/** How many have a facet: of their own, or from a type that they build on. */
function withFacet(things: readonly TypeAnnotation[], facet: keyof TypeAnnotation) {
  return {
    effective: things.filter((thing) => chainOf(thing).some((type) => type[facet] !== undefined)).length,
    own: things.filter((thing) => thing[facet] !== undefined).length,
  };
}

test("paths", () => {
  expect(map.source).toEqual({ model: "Device:2.19", spec: "urn:broadband-forum-org:tr-181-2-19-1-usp" });
  expect(Object.keys(map.types)).toHaveLength(55);
  const paths = [map.objects, map.parameters, map.commands, map.events].flatMap((entries) => Object.keys(entries));
  expect([objects, parameters, commands, events].map(({ length }) => length)).toEqual([822, 6722, 179, 53]);
  expect(new Set(paths).size).toBe(7776);
  expect(Math.max(...paths.map((path) => path.split(".").filter((name) => name !== "").length))).toBe(17);
  expect(Math.max(...paths.map(({ length }) => length))).toBe(138);
});

describe("objects", () => {
  test("tables and others", () => {
    expect(objects.filter(([path]) => isTable(path))).toHaveLength(422);
    expect(objects.filter(([path, { minEntries }]) => !isTable(path) && minEntries === 0)).toHaveLength(21);
    expect(objects.filter(([, { maxEntries }]) => maxEntries !== undefined)).toHaveLength(8);
    expect(objects.filter(([, { numEntriesParameter }]) => numEntriesParameter !== undefined)).toHaveLength(420);
    expect(objects.filter(([, { discriminatorParameter }]) => discriminatorParameter !== undefined)).toHaveLength(19);
    expect(
      objects.flatMap(([path, { mountType }]) => (mountType === undefined ? [] : [`${path} ${mountType}`])),
    ).toEqual([
      "Device.Node.{i}. mountPoint",
      "Device.ProxiedDevice.{i}. mountPoint",
      "Device.ProxiedDevice.{i}.Node.{i}. mountPoint",
    ]);
  });

  test("access and status", () => {
    expect(count(objects, ([, { access }]) => access ?? "readOnly")).toEqual({ readOnly: 636, readWrite: 186 });
    expect(count(objects, ([, { status }]) => status ?? "current")).toEqual({
      current: 795,
      deprecated: 10,
      obsoleted: 4,
      deleted: 13,
    });
  });

  test("unique keys", () => {
    const keys = objects.flatMap(([, { uniqueKeys = [] }]) => uniqueKeys);
    expect(objects.filter(([, { uniqueKeys }]) => uniqueKeys !== undefined)).toHaveLength(402);
    expect(keys).toHaveLength(589);
    expect(count(keys, ({ functional = true }) => functional)).toEqual({ true: 259, false: 330 });
    expect(count(keys, ({ parameters }) => parameters.length)).toEqual({ 1: 525, 2: 40, 3: 17, 4: 4, 5: 2, 6: 1 });
  });
});

describe("parameters", () => {
  test("types", () => {
    expect(count(parameters, primitiveOf)).toEqual({
      ...{ string: 2294, unsignedInt: 2166, boolean: 1025, unsignedLong: 626, int: 260 },
      ...{ hexBinary: 151, dateTime: 136, base64: 46, long: 10, decimal: 8 },
    });
    // A list travels as a string.
    expect(count(parameters, (type) => (isList(type) ? "string" : primitiveOf(type)))).toEqual({
      ...{ string: 2347, unsignedInt: 2129, boolean: 1025, unsignedLong: 626, int: 246 },
      ...{ hexBinary: 151, dateTime: 136, base64: 45, long: 10, decimal: 7 },
    });
    expect(parameters.filter(({ type }) => map.types[type] !== undefined)).toHaveLength(1551);
    const named = count(parameters, ({ type }) => type);
    expect(named).toMatchObject({ StatsCounter64: 568, StatsCounter32: 331, _AliasUSP: 269, MACAddress: 123 });
    expect(named).toMatchObject({ IPAddress: 42, IPv4Address: 32, URL: 26, IPv6Address: 22, Order: 13 });
  });

  test("lists", () => {
    const lists = parameters.filter(isList);
    expect(lists).toHaveLength(417);
    expect(count(lists, primitiveOf)).toEqual({ string: 364, unsignedInt: 37, int: 14, base64: 1, decimal: 1 });
    const own = parameters.flatMap(({ list }) => list ?? []);
    expect(own.filter(({ size }) => size !== undefined)).toHaveLength(129);
    expect(own.filter(({ maxItems }) => maxItems !== undefined)).toHaveLength(35);
    expect(own.filter(({ minItems = 0 }) => minItems > 0)).toHaveLength(9);
    expect(own.flatMap(({ nestedBrackets }) => nestedBrackets ?? [])).toEqual(Array(4).fill("required"));
  });

  test("facets", () => {
    const facets = ["size", "units", "range", "enumeration", "reference", "pattern", "enumerationRef"] as const;
    expect(Object.fromEntries(facets.map((facet) => [facet, withFacet(parameters, facet)]))).toEqual({
      size: { effective: 1355, own: 792 },
      units: { effective: 1299, own: 1299 },
      range: { effective: 734, own: 701 },
      enumeration: { effective: 605, own: 574 },
      reference: { effective: 354, own: 354 },
      pattern: { effective: 219, own: 45 },
      enumerationRef: { effective: 49, own: 49 },
    });
    expect(parameters.flatMap(({ enumeration = [] }) => enumeration)).toHaveLength(2709);
    const ranges = parameters.flatMap(({ range }) => (range === undefined ? [] : [range]));
    expect(ranges.filter(({ length }) => length > 1)).toHaveLength(21);
    expect(ranges.filter((range) => range.some(([, , step]) => step !== undefined))).toHaveLength(10);
    const sizes = parameters.flatMap((parameter) => chainOf(parameter).find(({ size }) => size)?.size?.length ?? []);
    expect(sizes.filter((length) => length > 1)).toHaveLength(9);
  });

  test("references", () => {
    const references = parameters.filter(({ reference }) => reference !== undefined);
    expect(count(references, ({ targetType }) => targetType)).toEqual({ row: 353, parameter: 1 });
    expect(count(references, ({ refType = "strong" }) => refType)).toEqual({ strong: 347, weak: 7 });
  });

  test("access and status", () => {
    expect(count(parameters, ({ access = "readOnly" }) => access)).toEqual({
      readOnly: 4322,
      readWrite: 2120,
      writeOnceReadOnly: 280,
    });
    expect(count(parameters, ({ status = "current" }) => status)).toEqual({
      current: 6579,
      deprecated: 56,
      obsoleted: 9,
      deleted: 78,
    });
    const ancestry = new Ancestry(new Map(objects));
    const effective = Object.entries(map.parameters).map(([path, own]) => ancestry.of(path, own));
    expect(count(effective, ({ status = "current" }) => status)).toEqual({
      current: 6439,
      deprecated: 73,
      obsoleted: 69,
      deleted: 141,
    });
  });

  test("default values, and what may not be read", () => {
    const defaults = parameters.filter((parameter) => parameter.default !== undefined);
    expect(count(defaults, ({ defaultType = "object" }) => defaultType)).toEqual({
      object: 1106,
      factory: 57,
      implementation: 21,
    });
    expect(parameters.filter(({ secured }) => secured)).toHaveLength(43);
    expect(parameters.filter(({ hidden }) => hidden)).toHaveLength(0);
    expect(parameters.filter(({ command }) => command)).toHaveLength(1);
  });
});

describe("commands, events and their arguments", () => {
  const input = commands.flatMap(({ input = {} }) => Object.values(input));
  const output = commands.flatMap(({ output = {} }) => Object.values(output));
  const args = [...input, ...output, ...events.flatMap(({ args = {} }) => Object.values(args))];

  test("commands", () => {
    expect(commands.filter(({ async }) => async)).toHaveLength(83);
    expect(commands.filter(({ input, inputObjects }) => (input ?? inputObjects) !== undefined)).toHaveLength(83);
    expect(commands.filter(({ output, outputObjects }) => (output ?? outputObjects) !== undefined)).toHaveLength(68);
    expect(count(commands, ({ status = "current" }) => status)).toEqual({ current: 174, deprecated: 4, deleted: 1 });
    expect(input.filter(({ mandatory }) => mandatory)).toHaveLength(154);
    expect(commands.flatMap(({ inputObjects = {} }) => Object.keys(inputObjects))).toHaveLength(24);
    expect(commands.flatMap(({ outputObjects = {} }) => Object.keys(outputObjects))).toHaveLength(39);
  });

  test("events", () => {
    expect(args.length - input.length - output.length).toBe(141);
    expect(events.flatMap(({ argObjects = {} }) => Object.keys(argObjects))).toHaveLength(6);
    expect(count(events, ({ status = "current" }) => status)).toEqual({ current: 52, deleted: 1 });
  });

  test("arguments", () => {
    expect([input.length, output.length, args.length]).toEqual([427, 505, 1073]);
    expect(count(args, primitiveOf)).toEqual({
      ...{ string: 403, unsignedInt: 357, boolean: 82, unsignedLong: 63, dateTime: 56 },
      ...{ decimal: 41, int: 35, hexBinary: 28, base64: 8 },
    });
    expect(args.filter(isList)).toHaveLength(81);
    const effective = (facet: keyof TypeAnnotation) => withFacet(args, facet).effective;
    const facets = ["enumeration", "size", "range", "units", "pattern", "reference"] as const;
    expect(facets.map(effective)).toEqual([127, 210, 180, 222, 60, 29]);
    expect(args.filter((argument) => argument.default !== undefined)).toHaveLength(42);
    expect(args.filter(({ secured }) => secured)).toHaveLength(2);
  });
});

test("what is deleted is in the map, and in no generated code", () => {
  const { model, complaints } = resolved;
  expect(complaints).toEqual([]);
  expect(model.parameters.size).toBe(6722 - 141);
  expect(count([...model.parameters.values()], ({ status = "current" }) => status)).toEqual({
    current: 6439,
    deprecated: 73,
    obsoleted: 69,
  });
  const entries = [model.objects, model.parameters, model.commands, model.events];
  const all = entries.flatMap((entries) => [...entries.values()]);
  expect(all.filter(({ status }) => status === "deleted")).toEqual([]);
});

test("each has the version that brought it, at the latest that of what it is in", () => {
  const all = [...resolved.model.parameters.values(), ...resolved.model.objects.values()];
  expect(all.filter(({ version }) => !/^2\.\d+$/.test(version ?? ""))).toEqual([]);
});
