/**
 * What a compiler made of a module. It drops what stands above an import that it drops: banner and licence are put back.
 * Blanks that it leaves at the end of lines go.
 */
export function withHead(compiled: string, source: string): string {
  const [head = ""] = /^(\/\/.*\n)*(\n\/\*\n[\s\S]*?\n \*\/\n)?/.exec(source) ?? [];
  const tight = head.replace(/\n\n/g, "\n");
  const clean = compiled.replace(/[ \t]+$/gm, "");
  return clean.startsWith(tight) ? clean : tight + clean;
}
