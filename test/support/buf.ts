import { execFileSync } from "node:child_process";
import { create, fromBinary } from "@bufbuild/protobuf";
import {
  type CodeGeneratorRequest,
  CodeGeneratorRequestSchema,
  type FileDescriptorSet,
  FileDescriptorSetSchema,
} from "@bufbuild/protobuf/wkt";

/** Compile a folder of schemas with buf, in whose own words it fails. */
export function compile(folder: string): FileDescriptorSet {
  const args = ["build", folder, "--as-file-descriptor-set", "-o", "-#format=binpb"];
  const output = execFileSync("node_modules/.bin/buf", args, { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });
  return fromBinary(FileDescriptorSetSchema, output);
}

/** The request that a plugin gets for files; those of google/protobuf are only imported. */
export function requestFor(set: FileDescriptorSet, parameter = ""): CodeGeneratorRequest {
  const own = set.file.map(({ name }) => name).filter((name) => !name.startsWith("google/protobuf/"));
  return create(CodeGeneratorRequestSchema, { fileToGenerate: own, protoFile: set.file, parameter });
}
