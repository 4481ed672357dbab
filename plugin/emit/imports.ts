import { ts } from "ts-morph";

/** A name that is imported or exported again, as text. */
interface Specifier {
  readonly text: string;
  readonly typeOnly: boolean;
}

interface Clause {
  readonly kind: "import" | "export";
  readonly from: string;
  readonly specifiers: Specifier[];
}

/**
 * Write the imports of a rendered module anew: what is not used is left out, what comes from one module is joined.
 * Names are unique in a module, so to be used is to be written anywhere else.
 * @returns the whole text
 */
export function tidyImports(file: ts.SourceFile): string {
  const declarations = file.statements.filter(isNamed);
  const [first] = declarations;
  const last = declarations.at(-1);
  if (first === undefined || last === undefined) return file.text;
  const used = usedNames(file);
  const lines: string[] = [];
  const clauses = new Map<string, Clause>();
  for (const node of declarations) {
    const from = (node.moduleSpecifier as ts.StringLiteral).text;
    const kind = ts.isImportDeclaration(node) ? "import" : "export";
    const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
    if (bindings === undefined) continue;
    if (ts.isNamespaceImport(bindings)) {
      if (used.has(bindings.name.text)) lines.push(`import * as ${bindings.name.text} from ${JSON.stringify(from)};`);
      continue;
    }
    const clause = clauses.get(`${kind} ${from}`) ?? { kind, from, specifiers: [] };
    clauses.set(`${kind} ${from}`, clause);
    for (const element of (bindings as ts.NamedImports | ts.NamedExports).elements) {
      const name = (element.propertyName ?? element.name).text;
      const as = element.name.text;
      if (kind === "import" && !used.has(as)) continue;
      clause.specifiers.push({ text: name === as ? name : `${name} as ${as}`, typeOnly: element.isTypeOnly });
    }
  }
  for (const kind of ["import", "export"]) {
    for (const clause of clauses.values()) if (clause.kind === kind) lines.push(...clauseLines(clause));
  }
  return file.text.slice(0, first.getStart(file)) + lines.join("\n") + file.text.slice(last.end);
}

/** `export * from` and `export {}` stay as they are. */
function isNamed(node: ts.Statement): node is ts.ImportDeclaration | ts.ExportDeclaration {
  if (ts.isImportDeclaration(node)) return true;
  return ts.isExportDeclaration(node) && node.exportClause !== undefined && node.moduleSpecifier !== undefined;
}

function usedNames(file: ts.SourceFile): Set<string> {
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isIdentifier(node)) used.add(node.text);
    // What a property is called is its own business; in short form it is a variable, which is never an import.
    if (ts.isPropertyAccessExpression(node)) visit(node.expression);
    else if (ts.isPropertyAssignment(node)) visit(node.initializer);
    else if (ts.isPropertySignature(node) && node.type !== undefined) visit(node.type);
    else if (!ts.isShorthandPropertyAssignment(node)) ts.forEachChild(node, visit);
  };
  visit(file);
  return used;
}

function clauseLines({ kind, from, specifiers }: Clause): string[] {
  if (specifiers.length === 0) return [];
  const allTypes = specifiers.every(({ typeOnly }) => typeOnly);
  const names = specifiers.map(({ text, typeOnly }) => (typeOnly && !allTypes ? `type ${text}` : text)).sort(byName);
  const head = allTypes ? `${kind} type` : kind;
  const line = `${head} { ${names.join(", ")} } from ${JSON.stringify(from)};`;
  if (line.length <= 120) return [line];
  return [`${head} {`, ...names.map((name) => `  ${name},`), `} from ${JSON.stringify(from)};`];
}

function byName(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => text.replace(/^type /, "")) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
}
