import { ts } from "ts-morph";

const { FirstKeyword, LastKeyword } = ts.SyntaxKind;

/** All words that the compiler has a meaning for. */
export const typeScriptWords: readonly string[] = Array.from(
  { length: LastKeyword - FirstKeyword + 1 },
  (_, i) => ts.tokenToString(FirstKeyword + i) as string,
);
