import type { DescEnum, DescField, DescMessage, DescOneof } from "@bufbuild/protobuf";
import { reservedIdentifiers, reservedProperties } from "./reserved.js";

/** What a message or enum is called: as in the schema, nested with `_`, a reserved word with `$`. */
export function declaredName(desc: DescMessage | DescEnum): string {
  const { file, typeName } = desc;
  const scope = file.proto.package === "" ? 0 : file.proto.package.length + 1;
  const name = typeName.slice(scope).replaceAll(".", "_");
  return reservedIdentifiers.has(name) ? `${name}$` : name;
}

/** What a field or oneof is called: lowerCamel as in protobuf-es, made an identifier where that is none. */
export function propertyName(desc: DescField | DescOneof): string {
  const { localName } = desc;
  if (reservedProperties.has(localName)) return `${localName}$`;
  return /^[A-Za-z]/.test(localName) ? localName : `_${localName}`;
}

/** The path of a file's module below the output folder, without extension. */
export function modulePath(protoName: string): string {
  return protoName.replace(/\.proto$/, "");
}

/** The folder of the runtime, below the output folder. */
export const runtimeFolder = "usp-runtime";

/** An import path, from one module to another. */
export function importPath(from: string, to: string, extension: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  while (here.length > 0 && there.length > 1 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return `${here.length === 0 ? "./" : "../".repeat(here.length)}${there.join("/")}${extension}`;
}
