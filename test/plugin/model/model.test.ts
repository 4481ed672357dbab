import { create, createFileRegistry, type DescFile } from "@bufbuild/protobuf";
import {
  DescriptorProtoSchema,
  type FileDescriptorProto,
  FileDescriptorProtoSchema,
  FileDescriptorSetSchema,
  SourceCodeInfo_LocationSchema,
  SourceCodeInfoSchema,
} from "@bufbuild/protobuf/wkt";
import { describe, expect, test } from "vitest";
import { mergeMaps } from "../../../plugin/annotations/check.js";
import { loadMaps } from "../../../plugin/annotations/load.js";
import { buildModel } from "../../../plugin/model/build.js";
import { fingerprint, type MapText } from "../../../plugin/model/fingerprint.js";
import { importPath } from "../../../plugin/model/names.js";
import { Scope } from "../../../plugin/model/scope.js";
import { compile } from "../../support/compile.js";

function modelOf(folder: string) {
  const { file } = compile(folder);
  const registry = createFileRegistry(create(FileDescriptorSetSchema, { file }));
  const maps = loadMaps([]);
  return buildModel({
    registry,
    wanted: file.map(({ name }) => name),
    annotations: mergeMaps(maps, registry),
    maps: [],
    open: false,
    importExtension: ".js",
    generator: "protoc-gen-usp",
    parameters: "",
  });
}

describe("the Model", () => {
  const model = modelOf("proto/1-4");
  const codecs = model.filter((module) => module.template === "codec");

  test("is plain JSON: nothing is lost or undefined in it", () => {
    expect(JSON.parse(JSON.stringify(model))).toStrictEqual(model);
  });

  test("is the same for the same schemas", () => {
    expect(modelOf("proto/1-4")).toStrictEqual(model);
  });

  test("knows the roots: what no other message holds", () => {
    const roots = codecs.flatMap(({ path, roots }) => roots.map(({ type }) => `${path} ${type}`));
    expect(roots).toEqual(["usp-msg-1-4 Msg", "usp-record-1-4 Record"]);
  });

  test("of a message can be dumped and read", () => {
    const [record] = codecs.filter(({ path }) => path === "usp-record-1-4");
    expect(record?.messages.find(({ name }) => name === "MQTTConnectRecord")).toMatchSnapshot();
  });
});

describe("the fingerprint of a module", () => {
  function fileB(message: string, comment = ""): FileDescriptorProto {
    const file = create(FileDescriptorProtoSchema, { name: "b.proto", syntax: "proto3", dependency: ["a.proto"] });
    file.messageType.push(create(DescriptorProtoSchema, { name: message }));
    const location = create(SourceCodeInfo_LocationSchema, { path: [4, 0], leadingComments: comment });
    file.sourceCodeInfo = create(SourceCodeInfoSchema, { location: [location] });
    return file;
  }

  function fileA(message: string): FileDescriptorProto {
    const file = create(FileDescriptorProtoSchema, { name: "a.proto", syntax: "proto3" });
    file.messageType.push(create(DescriptorProtoSchema, { name: message }));
    return file;
  }

  function fingerprintOfB(file: FileDescriptorProto[], maps: MapText[] = []): string {
    const registry = createFileRegistry(create(FileDescriptorSetSchema, { file }));
    return fingerprint(registry.getFile("b.proto") as DescFile, maps);
  }

  test("is that of its descriptor, its imports and the maps", () => {
    const files = [fileA("A"), fileB("B")];
    const all = [
      fingerprintOfB(files),
      fingerprintOfB([fileA("A"), fileB("B2")]),
      fingerprintOfB([fileA("A2"), fileB("B")]),
      fingerprintOfB(files, [{ name: "map.yaml", text: "version: 1" }]),
      fingerprintOfB(files, [{ name: "map.yaml", text: "version: 1\n" }]),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test("is the same whatever else is compiled, and however it is commented", () => {
    const another = create(FileDescriptorProtoSchema, { name: "c.proto", syntax: "proto3", dependency: ["b.proto"] });
    expect(fingerprintOfB([fileA("A"), fileB("B", "new"), another])).toBe(fingerprintOfB([fileA("A"), fileB("B")]));
  });
});

describe("names", () => {
  test.each([
    ["a", "usp-runtime/codec/read", "./usp-runtime/codec/read.js"],
    ["a/b", "usp-runtime/codec/read", "../usp-runtime/codec/read.js"],
    ["a/b/c", "a/d/e", "../d/e.js"],
    ["a/b", "a/c", "./c.js"],
    ["a/a", "a/a/a", "./a/a.js"],
    ["x", "a/b", "./a/b.js"],
  ])("%s imports %s as %s", (from, to, path) => {
    expect(importPath(from, to, ".js")).toBe(path);
  });

  test("a scope gives each name once, and no name that proto can spell to another", () => {
    const scope = new Scope(["class"]);
    expect([scope.take("a"), scope.take("a"), scope.take("a"), scope.take("class")]).toEqual([
      "a",
      "a$",
      "a$$",
      "class$",
    ]);
    expect(scope.inner().take("a")).toBe("a$$$");
  });
});
