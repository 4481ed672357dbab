// Instead of test/support/compile.ts: what it compiles has been compiled before, by prepare.js.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { create, fromBinary } from "@bufbuild/protobuf";
import {
  type CodeGeneratorRequest,
  CodeGeneratorRequestSchema,
  type FileDescriptorSet,
  FileDescriptorSetSchema,
} from "@bufbuild/protobuf/wkt";
import { filesBelow } from "../test/support/compile.js";

/** By folder, in base64. */
interface Prepared {
  readonly [folder: string]: string;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const prepared = JSON.parse(readFileSync(new URL("prepared/descriptors.json", import.meta.url), "utf8")) as Prepared;

export { filesBelow };

export function compile(folder: string): FileDescriptorSet {
  const descriptors = prepared[relative(root, folder).replaceAll("\\", "/")];
  if (descriptors === undefined) throw new Error(`${folder} has not been prepared`);
  const set = fromBinary(FileDescriptorSetSchema, Buffer.from(descriptors, "base64"));
  for (const file of set.file) if (file.name.startsWith("google/protobuf/")) delete file.sourceCodeInfo;
  return set;
}

export function requestFor(folder: string): CodeGeneratorRequest {
  return create(CodeGeneratorRequestSchema, {
    fileToGenerate: filesBelow(folder).filter((file) => file.endsWith(".proto")),
    protoFile: compile(folder).file,
  });
}
