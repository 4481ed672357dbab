/** How many characters all references to a file's own entities may bring in; those of tr-106-types.xml bring 600. */
const LIMIT = 100_000;

const declaration = /^<!ENTITY\s+([A-Za-z_][\w.-]*)\s+(?:"([^"]*)"|'([^']*)')\s*>/;

/**
 * Declare the entities of a document type for a parser. The published tr-106-types.xml makes its patterns of short texts
 * that it declares; that is all that is taken: texts without markup or references to others, and few of them. Nothing
 * outside of the file is ever read.
 *
 * Undefined where all is well, or what is wrong.
 */
export function declareEntities(entities: { [name: string]: string }, doctype: string): string | undefined {
  const subset = /^\s*[^\s[\]"']+\s*(?:\[([\s\S]*)\]\s*)?$/.exec(doctype);
  if (subset === null) return "the document type refers to another file, which is not read";
  let rest = (subset[1] ?? "").trimStart();
  let left = LIMIT;
  while (rest !== "") {
    const comment = rest.startsWith("<!--") ? rest.indexOf("-->", 4) : -1;
    const found = comment < 0 ? declaration.exec(rest) : null;
    if (comment < 0 && found === null) {
      return `the document type declares more than short texts: ${JSON.stringify(rest.slice(0, 60))}`;
    }
    const [, name = "", quoted, apostrophes] = found ?? [];
    const text = quoted ?? apostrophes ?? "";
    if (/[&%<]/.test(text)) return `the entity ${name} holds markup or others, which are not expanded`;
    // The first declaration binds, and those of XML stay what they are.
    if (found !== null && !(name in entities)) {
      Object.defineProperty(entities, name, {
        enumerable: true,
        get: () => {
          left -= text.length;
          // As the parser says it of one that is not declared.
          return left < 0 ? undefined : text;
        },
      });
    }
    rest = rest.slice(comment < 0 ? (found as RegExpExecArray)[0].length : comment + 3).trimStart();
  }
  return undefined;
}
