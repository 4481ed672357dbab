// What several maps describe together: later ones replace parameters and types, and add arguments.
import { describe, expect, test } from "vitest";
import { resolveDataModel } from "../../../plugin/annotations/data-model.js";
import type { LoadedMap } from "../../../plugin/annotations/load.js";
import { Source } from "../../../plugin/annotations/source.js";
import type { AnnotationFile, ResolvedArguments } from "../../../plugin/annotations/types.js";

function mapOf(text: string, i: number): LoadedMap {
  const source = new Source(`${i + 1}.yaml`, text);
  return { source, content: source.data as AnnotationFile, bundled: false };
}

function resolve(...texts: readonly string[]) {
  const { model, complaints } = resolveDataModel(texts.map(mapOf));
  return { model, complaints: complaints.map(({ where, what }) => `${where}: ${what}`) };
}

function typesOf(entries: ResolvedArguments | undefined): { readonly [name: string]: string } {
  return Object.fromEntries([...(entries ?? [])].map(([name, { type }]) => [name, type.type]));
}

test("nothing is described by maps without a data model, or by none", () => {
  const nothing = {
    types: new Map(),
    objects: new Map(),
    parameters: new Map(),
    commands: new Map(),
    events: new Map(),
  };
  expect(resolve()).toEqual({ model: nothing, complaints: [] });
  expect(resolve("version: 1", "version: 1\nparameters: {}\ncommands: {}\n")).toEqual({
    model: nothing,
    complaints: [],
  });
});

test("a parameter has its type, and what else is said of it", () => {
  const { model, complaints } = resolve(`
parameters:
  Device.A: { type: int, access: readWrite, secured: true }
  Device.B: { type: string, hidden: true, access: readOnly }
  Device.C: { type: boolean, command: true, access: writeOnceReadOnly }
`);
  expect(complaints).toEqual([]);
  expect([...model.parameters]).toEqual([
    ["Device.A", { type: { type: "int" }, access: "readWrite", secured: true }],
    ["Device.B", { type: { type: "string" }, access: "readOnly", hidden: true }],
    ["Device.C", { type: { type: "boolean" }, access: "writeOnceReadOnly", command: true }],
  ]);
});

describe("the types that are used", () => {
  const types = `
types:
  A: { type: int, range: [[1, 2]] }
  B: { type: A }
  C: { type: A, units: x }
  D: { type: A, list: {} }
  Unused: { type: A }
`;

  test.each([
    ["by themselves", "{ type: A }", "A", ["A"]],
    ["by another name", "{ type: B }", "B", ["B"]],
    ["with facets of their own", "{ type: C }", "C", ["C"]],
    ["as a list", "{ type: D }", "D", ["D"]],
    ["with facets of the parameter", "{ type: A, units: y }", undefined, []],
    ["as a list of the parameter", "{ type: A, list: {} }", undefined, []],
  ])("%s: %s", (_, parameter, named, used) => {
    const { model } = resolve(`${types}parameters:\n  Device.X: ${parameter}\n`);
    expect(model.parameters.get("Device.X")?.named).toBe(named);
    expect([...model.types.keys()]).toEqual(used);
  });

  test("are those of arguments, too, each once and in order", () => {
    const { model } = resolve(`${types}
parameters: { Device.X: { type: D }, Device.Y: { type: D } }
commands: { Device.Run(): { input: { X: { type: C } }, output: { X: { type: B } } } }
events: { Device.Done!: { args: { X: { type: A } } } }
`);
    expect([...model.types.keys()]).toEqual(["A", "B", "C", "D"]);
  });
});

test("what is described stands in the order of its names, whatever the order of the maps", () => {
  const { model } = resolve(
    "parameters: { Device.b: { type: int }, Device.C: { type: int } }",
    "parameters: { Device.a: { type: int }, 'Device.Row.{i}.A': { type: int } }\ncommands: { Device.Z(): {}, Device.A(): {} }",
  );
  expect([...model.parameters.keys()]).toEqual(["Device.C", "Device.Row.{i}.A", "Device.a", "Device.b"]);
  expect([...model.commands.keys()]).toEqual(["Device.A()", "Device.Z()"]);
});

describe("a later map", () => {
  test("replaces a parameter as a whole", () => {
    const { model } = resolve(
      "parameters: { Device.A: { type: string, size: [[1, 2]], access: readWrite, secured: true } }",
      "parameters: { Device.A: { type: int } }",
    );
    expect([...model.parameters]).toEqual([["Device.A", { type: { type: "int" } }]]);
  });

  test("replaces a type, also of what an earlier one has of it", () => {
    const { model } = resolve(
      "types: { A: { type: int }, B: { type: A } }\nparameters: { Device.A: { type: A }, Device.B: { type: B, list: {} } }",
      "types: { A: { type: long } }",
    );
    expect(model.parameters.get("Device.A")?.type).toEqual({ type: "long" });
    expect(model.parameters.get("Device.B")?.type).toEqual({ type: "list", items: { type: "long" } });
  });

  test("adds arguments to a command, and replaces those that there are", () => {
    const { model } = resolve(
      "commands: { Device.Run(): { input: { A: { type: int, mandatory: true }, B: { type: int } }, output: { O: { type: int } } } }",
      "commands: { Device.Run(): { async: true, input: { A: { type: string }, C: { type: long } } } }",
    );
    const run = model.commands.get("Device.Run()");
    expect(run?.async).toBe(true);
    expect(typesOf(run?.input)).toEqual({ A: "string", B: "int", C: "long" });
    expect(run?.input.get("A")).toEqual({ type: { type: "string" } });
    expect(typesOf(run?.output)).toEqual({ O: "int" });
  });

  test("leaves a command asynchronous", () => {
    const { model } = resolve(
      "commands: { Device.Run(): { async: true } }",
      "commands: { Device.Run(): { output: { O: { type: int } } } }",
    );
    expect(model.commands.get("Device.Run()")?.async).toBe(true);
  });

  test("adds arguments to an event, and replaces those that there are", () => {
    const { model } = resolve(
      "events: { Device.Done!: { args: { A: { type: int }, B: { type: int } } }, Device.Boot!: {} }",
      "events: { Device.Done!: { args: { B: { type: string } } }, Device.Boot!: { args: { C: { type: int } } } }",
    );
    expect(typesOf(model.events.get("Device.Done!")?.args)).toEqual({ A: "int", B: "string" });
    expect(typesOf(model.events.get("Device.Boot!")?.args)).toEqual({ C: "int" });
  });
});

test("names that every object has are names", () => {
  const { model, complaints } = resolve(
    `
types: { constructor: { type: int }, __proto__: { type: long } }
parameters: { Device.A: { type: constructor }, Device.B: { type: __proto__ } }
commands: { Device.Run(): { input: { __proto__: { type: int }, toString: { type: int } } } }
`,
    "commands: { Device.Run(): { input: { toString: { type: string } } } }",
  );
  expect(complaints).toEqual([]);
  expect(typesOf(model.parameters)).toEqual({ "Device.A": "int", "Device.B": "long" });
  expect([...(model.commands.get("Device.Run()")?.input.keys() ?? [])]).toEqual(["__proto__", "toString"]);
});

describe("complaints", () => {
  test("stand in the order of the maps, and in each of the lines", () => {
    const { complaints } = resolve(
      "parameters:\n  Device.B: { type: x1 }\n  Device.A: { type: x2, units: 1 }\ntypes:\n  T: { type: x3 }\n",
      "events:\n  Device.E: {}\ntypes:\n  S: { type: x4 }\n",
    );
    expect(complaints).toEqual([
      "1.yaml:2:15: Device.B: no such type: x1",
      "1.yaml:3:15: Device.A: no such type: x2",
      "1.yaml:5:8: T: no such type: x3",
      "2.yaml:2:3: Device.E: is not the supported-data-model path of an event",
      "2.yaml:4:8: S: no such type: x4",
    ]);
  });

  test("about a type are of the map whose type it is", () => {
    expect(resolve("types:\n  A: { type: B }\n", "types:\n  B: { type: C }\n").complaints).toEqual([
      "2.yaml:2:8: B: no such type: C",
    ]);
  });

  test("about a type that a later map replaces are not made", () => {
    const { complaints } = resolve("types:\n  A: { type: B }\n", "types:\n  A: { type: int }\n");
    expect(complaints).toEqual([]);
  });

  test("about an argument are of the map that has it", () => {
    const { complaints } = resolve(
      "commands:\n  Device.Run():\n    input:\n      A: { type: x1 }\n      B: { type: x2 }\n",
      "commands:\n  Device.Run(): { input: { B: { type: int }, C: { type: x3 } } }\n",
    );
    expect(complaints).toEqual([
      "1.yaml:4:12: Device.Run(): no such type: x1",
      "2.yaml:2:51: Device.Run(): no such type: x3",
    ]);
  });

  test.each([
    ["secured and hidden", "Device.A: { type: int, secured: true, hidden: true }", ["Device.A"]],
    ["no path of a parameter", "Device.Row.1.A: { type: int }", ["Device.Row.1.A"]],
    ["a parameter without an object", "Device: { type: int }", ["Device"]],
  ])("are made of %s", (_, parameter, names) => {
    const { complaints } = resolve(`parameters:\n  ${parameter}\n`);
    expect(complaints.map((complaint) => complaint.split(": ")[1])).toEqual(names);
  });
});

describe("what takes effect", () => {
  const { model, complaints } = resolve(`
objects:
  Device.Old.: { version: "2.0", status: deprecated }
  Device.Old.Row.{i}.:
    version: "2.4"
    numEntriesParameter: RowNumberOfEntries
    uniqueKeys: [{ parameters: [A] }, { parameters: [A, Gone] }]
  Device.Gone.: { status: deleted }
parameters:
  Device.Old.RowNumberOfEntries: { type: int, status: deleted }
  Device.Old.A: { type: int, version: "2.1" }
  Device.Old.Row.{i}.A: { type: int }
  Device.Old.Row.{i}.B: { type: int, status: obsoleted, version: "2.9" }
  Device.Old.Row.{i}.Gone: { type: OfGone, status: deleted }
  Device.Gone.A: { type: int, status: deprecated }
  Device.Gone.Sub.Row.{i}.A: { type: int }
  Device.Other.A: { type: string, enumeration: [A, { value: B, access: readOnly }, { value: C, status: deleted }] }
  Device.Other.B: { type: OfB, default: "1", defaultType: factory }
types: { OfGone: { type: int }, OfB: { type: int } }
commands:
  Device.Old.Run():
    input: { A: { type: int }, O.A: { type: OfGone }, Gone: { type: int, status: deleted } }
    inputObjects: { O.: { status: deleted }, P.: { version: "2.5" } }
  Device.Gone.Run(): {}
events:
  Device.Old.Done!: { status: obsoleted, args: { A: { type: int } } }
  Device.Gone.Done!: {}
`);

  test("is the version and the status of what a thing is in, where it has none that is later or worse", () => {
    expect(complaints).toEqual([]);
    expect(model.objects.get("Device.Old.Row.{i}.")).toEqual({
      uniqueKeys: [{ parameters: ["A"] }],
      version: "2.4",
      status: "deprecated",
    });
    const history = (path: string) => {
      const { version, status } = model.parameters.get(path) ?? {};
      return [version, status];
    };
    expect(history("Device.Old.A")).toEqual(["2.1", "deprecated"]);
    expect(history("Device.Old.Row.{i}.A")).toEqual(["2.4", "deprecated"]);
    expect(history("Device.Old.Row.{i}.B")).toEqual(["2.9", "obsoleted"]);
    expect(history("Device.Other.A")).toEqual([undefined, undefined]);
    const run = model.commands.get("Device.Old.Run()");
    expect(run).toMatchObject({ version: "2.0", status: "deprecated" });
    expect(run?.input.get("A")).toEqual({ type: { type: "int" }, version: "2.0", status: "deprecated" });
    expect(run?.inputObjects.get("P.")).toEqual({ version: "2.5", status: "deprecated" });
    expect(model.events.get("Device.Old.Done!")?.args.get("A")?.status).toBe("obsoleted");
  });

  test("leaves out what is deleted, and what is in it", () => {
    expect([...model.objects.keys()]).toEqual(["Device.Old.", "Device.Old.Row.{i}."]);
    expect([...model.parameters.keys()].filter((path) => /Gone|NumberOf/.test(path))).toEqual([]);
    expect([...model.commands.keys(), ...model.events.keys()]).toEqual(["Device.Old.Run()", "Device.Old.Done!"]);
    const run = model.commands.get("Device.Old.Run()");
    expect([...(run?.input.keys() ?? []), ...(run?.inputObjects.keys() ?? [])]).toEqual(["A", "P."]);
    expect([...model.types.keys()]).toEqual(["OfB"]);
  });

  test("has the values of an enumeration that there are, and those that are reported alone", () => {
    expect(model.parameters.get("Device.Other.A")?.type).toEqual({
      type: "string",
      enumeration: ["A", "B"],
      readOnlyValues: ["B"],
    });
    expect(model.parameters.get("Device.Other.B")).toMatchObject({ default: "1", defaultType: "factory" });
  });
});

test("a later map adds to an object", () => {
  const { model } = resolve(
    `
objects: { Device.: {}, "Device.Row.{i}.": { access: readWrite, uniqueKeys: [{ parameters: [A] }] } }
parameters: { "Device.Row.{i}.A": { type: int }, "Device.Row.{i}.B": { type: int } }`,
    'objects: { "Device.Row.{i}.": { maxEntries: 4, uniqueKeys: [{ parameters: [B], functional: false }] } }',
  );
  expect(model.objects.get("Device.Row.{i}.")).toEqual({
    access: "readWrite",
    maxEntries: 4,
    uniqueKeys: [{ parameters: ["B"], functional: false }],
  });
});

test("a path as long as no other is one of nothing", () => {
  const path = `Device.${"a.".repeat(100_000)}b`;
  const { model, complaints } = resolve(`parameters: { "${path}": { type: int } }`);
  expect(complaints).toEqual([]);
  expect(model.parameters.has(path)).toBe(true);
});
