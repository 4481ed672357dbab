import type { DescFile } from "@bufbuild/protobuf";
import { Edition } from "@bufbuild/protobuf/wkt";
import type { Complaint } from "../diagnostics.js";
import { messagesOf, publicImportsOf, reachable } from "./graph.js";
import { declaredName, modulePath, propertyName, runtimeFolder } from "./names.js";

/** What keeps a schema file to generate from becoming TypeScript, but for {@link clashes}. */
export function complaintsAbout(file: DescFile): Complaint[] {
  const where = file.proto.name;
  if (file.edition !== Edition.EDITION_PROTO3) {
    const syntax = file.proto.syntax === "editions" ? "editions are" : "proto2 is";
    return [{ where, what: `${syntax} not supported`, hint: 'write it in syntax = "proto3"' }];
  }
  return [...misplaced(file), ...foreignSyntax(file)];
}

/** A module's path goes into import paths, where some characters would mean something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are among them
const misleading = /["\\#?%\u0000-\u001f\u007f\u2028\u2029]/;

function misplaced(file: DescFile): Complaint[] {
  const where = file.proto.name;
  const path = modulePath(where);
  const complaints: Complaint[] = [];
  if (path.split("/")[0]?.toLowerCase() === runtimeFolder) {
    const what = `${runtimeFolder}/ is where the runtime goes`;
    complaints.push({ where, what, hint: "move the file to another folder" });
  }
  if (misleading.test(path)) {
    const what = "an import path cannot hold quotes, backslashes, #, ?, % or control characters";
    complaints.push({ where: JSON.stringify(where), what, hint: "rename the file" });
  }
  if (path.endsWith(".d")) {
    complaints.push({ where, what: `${path}.ts would be taken for declarations`, hint: "rename the file" });
  }
  return complaints;
}

/** proto2 and editions files may only be imported for their options: their messages have other rules. */
function foreignSyntax(file: DescFile): Complaint[] {
  const own = reachable(messagesOf(file)).filter((message) => message.file.edition === Edition.EDITION_PROTO3);
  return own.flatMap((message) =>
    message.fields.flatMap((field) => {
      const type = field.message ?? field.enum;
      if (type === undefined || type.file.edition === Edition.EDITION_PROTO3) return [];
      const source = `${type.typeName}, which ${type.file.proto.name} declares in another syntax than proto3`;
      const what = `${message.typeName}.${field.name} is of ${source}`;
      return [{ where: file.proto.name, what, hint: "only options may come from such a file" }];
    }),
  );
}

/** Two declarations, or two members of a message, that would have one name. In an imported file they count too. */
export function clashes(file: DescFile): Complaint[] {
  return [
    ...sameNames(file, declarations(file)),
    ...messagesOf(file).flatMap(({ typeName, fields, oneofs }) =>
      sameNames(
        file,
        // Members of a oneof are names of cases, but also stand in the paths of errors beside the other fields.
        [...fields, ...oneofs].map((member) => [propertyName(member), `${typeName}.${member.name}`]),
      ),
    ),
    ...exportClashes(file),
  ];
}

type Named = readonly [name: string, source: string];

function declarations(file: DescFile): Named[] {
  const messages = messagesOf(file);
  const declared = [...messages, ...file.enums, ...messages.flatMap(({ nestedEnums }) => nestedEnums)];
  return declared.map((desc) => [declaredName(desc), desc.typeName]);
}

/** Two files that are imported publicly and export the same name, unless the file itself declares it. */
function exportClashes(file: DescFile): Complaint[] {
  const own = new Set(declarations(file).map(([name]) => name));
  const others = new Map(publicImportsOf(file).flatMap((other) => exportsOf(other).map((named) => [named[1], named])));
  return sameNames(
    file,
    [...others.values()].filter(([name]) => !own.has(name)),
  );
}

/** What a module exports: what its file declares, and of what it imports publicly what it does not declare itself. */
function exportsOf(file: DescFile): Named[] {
  const own = declarations(file);
  const names = new Set(own.map(([name]) => name));
  return [
    ...own,
    ...publicImportsOf(file)
      .flatMap(exportsOf)
      .filter(([name]) => !names.has(name)),
  ];
}

function sameNames(file: DescFile, named: readonly Named[]): Complaint[] {
  const taken = new Map<string, string>();
  return named.flatMap(([name, source]) => {
    const other = taken.get(name);
    taken.set(name, source);
    if (other === undefined) return [];
    const what = `${other} and ${source} are both called ${name} in TypeScript`;
    return [{ where: file.proto.name, what, hint: "rename one of them" }];
  });
}
