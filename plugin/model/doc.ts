import type { DescEnum, DescEnumValue, DescField, DescFile, DescMessage, DescOneof } from "@bufbuild/protobuf";
import { getComments, getSyntaxComments } from "@bufbuild/protoplugin";

type Documented = DescEnum | DescEnumValue | DescField | DescMessage | DescOneof;

/** The lines of a doc comment: those of the schema, then our own; `@deprecated` last. */
export function docLines(desc: Documented, own: readonly string[] = []): string[] {
  const { leading, trailing } = getComments(desc);
  const blocks = [leading, trailing].map((text) => commentLines(text ?? ""));
  blocks.push(own.flatMap(commentLines));
  if (desc.kind !== "oneof" && desc.deprecated) blocks.push(["@deprecated"]);
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

/** The comments at the head of a schema file, as a licence is: all above `syntax`. */
export function headerLines(file: DescFile): string[] {
  const { leadingDetached, leading } = getSyntaxComments(file);
  return [...leadingDetached, leading ?? ""]
    .map(commentLines)
    .filter((lines) => lines.length > 0)
    .flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

/**
 * The lines of a comment, fit for a block comment of ours: a schema is a stranger's text, and neither the end of a
 * comment nor what some readers of source take for the end of a line may leave it.
 */
export function commentLines(text: string): string[] {
  const lines = text
    .replace(/\*\//g, "*\\/")
    // A compiler would obey it.
    .replace(/@ts-/g, "\\@ts-")
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .map((line) => line.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd"))
    .map((line) => line.replace(/^ /, "").trimEnd());
  while (lines[0] === "") lines.shift();
  while (lines.at(-1) === "") lines.pop();
  return lines;
}
