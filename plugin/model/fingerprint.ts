import { createHash } from "node:crypto";
import { clone, type DescFile, toBinary } from "@bufbuild/protobuf";
import { FileDescriptorProtoSchema } from "@bufbuild/protobuf/wkt";
import { withDependencies } from "./graph.js";

/** What an annotation map says, and what it is called wherever it lies. */
export interface MapText {
  readonly name: string;
  readonly text: string;
}

/** What a module was made from, as a hash: its descriptor and those it imports, without source info, and the maps. */
export function fingerprint(file: DescFile, maps: readonly MapText[]): string {
  const hash = createHash("sha256");
  const files = withDependencies([file]).sort((a, b) => (a.proto.name < b.proto.name ? -1 : 1));
  for (const { proto } of files) {
    const bare = clone(FileDescriptorProtoSchema, proto);
    delete bare.sourceCodeInfo;
    // buf adds what it knows of a file as an unknown field, which protoc does not.
    hash.update(toBinary(FileDescriptorProtoSchema, bare, { writeUnknownFields: false }));
  }
  for (const { name, text } of maps) hash.update(`\n${name}\n${text}`);
  return hash.digest("hex");
}
