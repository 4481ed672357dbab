import type { DescFile } from "@bufbuild/protobuf";
import { Edition } from "@bufbuild/protobuf/wkt";
import type { Complaint } from "../diagnostics.js";
import { messagesOf, reachable } from "./graph.js";
import { declaredName, propertyName, runtimeFolder } from "./names.js";

/** What keeps a schema file to generate from becoming TypeScript, but for {@link clashes}. */
export function complaintsAbout(file: DescFile): Complaint[] {
  const where = file.proto.name;
  if (file.edition !== Edition.EDITION_PROTO3) {
    const syntax = file.proto.syntax === "editions" ? "editions are" : "proto2 is";
    return [{ where, what: `${syntax} not supported`, hint: 'write it in syntax = "proto3"' }];
  }
  return [...misplaced(file), ...foreignSyntax(file)];
}

function misplaced(file: DescFile): Complaint[] {
  const where = file.proto.name;
  if (where.split("/")[0]?.toLowerCase() !== runtimeFolder) return [];
  return [{ where, what: `${runtimeFolder}/ is where the runtime goes`, hint: "move the file to another folder" }];
}

/** proto2 and editions files may only be imported for their options: their messages have other rules. */
function foreignSyntax(file: DescFile): Complaint[] {
  return reachable(messagesOf(file)).flatMap((message) =>
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
  const messages = messagesOf(file);
  const declared = [...messages, ...file.enums, ...messages.flatMap(({ nestedEnums }) => nestedEnums)];
  return [
    ...sameNames(
      file,
      declared.map((desc) => [declaredName(desc), desc.typeName]),
    ),
    ...messages.flatMap(({ typeName, fields, oneofs }) =>
      sameNames(
        file,
        // Members of a oneof are names of cases, but also stand in the paths of errors beside the other fields.
        [...fields, ...oneofs].map((member) => [propertyName(member), `${typeName}.${member.name}`]),
      ),
    ),
  ];
}

function sameNames(file: DescFile, named: readonly (readonly [name: string, source: string])[]): Complaint[] {
  const taken = new Map<string, string>();
  return named.flatMap(([name, source]) => {
    const other = taken.get(name);
    taken.set(name, source);
    if (other === undefined) return [];
    const what = `${other} and ${source} are both called ${name} in TypeScript`;
    return [{ where: file.proto.name, what, hint: "rename one of them" }];
  });
}
