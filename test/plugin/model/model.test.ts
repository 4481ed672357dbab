import { create, createFileRegistry } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { describe, expect, test } from "vitest";
import { mergeMaps } from "../../../plugin/annotations/check.js";
import { loadMaps } from "../../../plugin/annotations/load.js";
import { buildModel } from "../../../plugin/model/build.js";
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
