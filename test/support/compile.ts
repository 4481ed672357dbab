import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { create, fromBinary } from "@bufbuild/protobuf";
import {
  type CodeGeneratorRequest,
  CodeGeneratorRequestSchema,
  type FileDescriptorSet,
  FileDescriptorSetSchema,
} from "@bufbuild/protobuf/wkt";

const buf = fileURLToPath(new URL("../../node_modules/.bin/buf", import.meta.url));

/** The names of the files below a folder, in order, with `/` on every system. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll("\\", "/"))
    .sort();
}

/** Compile a folder of schemas with buf. The comments of google/protobuf are left out: they change with buf. */
export function compile(folder: string): FileDescriptorSet {
  const { status, stdout, stderr } = spawnSync(
    buf,
    ["build", folder, "--as-file-descriptor-set", "-o", "-#format=binpb"],
    { maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`buf build ${folder} failed:\n${stderr}`);
  const set = fromBinary(FileDescriptorSetSchema, stdout);
  for (const file of set.file) if (file.name.startsWith("google/protobuf/")) delete file.sourceCodeInfo;
  return set;
}

/**
 * The request that buf would send for the schemas of a folder: all of them are to be generated, and what they import
 * from elsewhere, which is google/protobuf, is there as a dependency.
 */
export function requestFor(folder: string): CodeGeneratorRequest {
  return create(CodeGeneratorRequestSchema, {
    fileToGenerate: filesBelow(folder).filter((file) => file.endsWith(".proto")),
    protoFile: compile(folder).file,
  });
}
