import type { ImportModel } from "./model.js";
import { importPath, runtimeFolder } from "./names.js";
import { reservedIdentifiers } from "./reserved.js";
import { Scope } from "./scope.js";

/** The names of a module that stands beside a codec, and what it imports; names are taken in the order of asking. */
export class ModuleNames {
  readonly imports: ImportModel[] = [];
  readonly #scope = new Scope(reservedIdentifiers);
  readonly #path: string;
  readonly #extension: string;

  /** @param path of the module, below the output folder */
  constructor(path: string, extension: string) {
    this.#path = path;
    this.#extension = extension;
  }

  /** A name that the module declares. */
  take(name: string): string {
    return this.#scope.take(name);
  }

  /** What the module calls something that it imports from another. */
  import(from: string, name: string, typeOnly: boolean): string {
    const as = this.#scope.take(name);
    this.imports.push({ from: this.literal(from), namespace: "", symbols: [{ name, as, typeOnly }], reexport: false });
    return as;
  }

  /** What the module calls a type of the runtime, which it also exports. */
  share(from: string, name: string, typeOnly: boolean): string {
    const as = this.runtime(from, name, typeOnly);
    const symbols = [{ name, as, typeOnly }];
    this.imports.push({ from: this.literal(`${runtimeFolder}/${from}`), namespace: "", symbols, reexport: true });
    return as;
  }

  runtime(from: string, name: string, typeOnly: boolean): string {
    return this.import(`${runtimeFolder}/${from}`, name, typeOnly);
  }

  /** What the module calls a module of the runtime. */
  namespace(from: string, name: string): string {
    const namespace = this.#scope.take(name);
    this.imports.push({ from: this.literal(`${runtimeFolder}/${from}`), namespace, symbols: [], reexport: false });
    return namespace;
  }

  /** The scope of a function's variables. */
  variables(parameters: readonly string[]): Scope {
    const scope = this.#scope.inner();
    for (const name of parameters) scope.take(name);
    return scope;
  }

  /** The import path of a module, as a literal. */
  literal(module: string): string {
    return JSON.stringify(importPath(this.#path, module, this.#extension));
  }
}
