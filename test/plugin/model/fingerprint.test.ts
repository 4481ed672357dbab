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
import { fingerprint, type MapText } from "../../../plugin/model/fingerprint.js";

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
