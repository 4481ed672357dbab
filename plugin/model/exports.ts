import type { Scope } from "./scope.js";

/** What a module exports under some name. */
export interface Exported {
  readonly name: string;
  readonly typeOnly: boolean;
  /** Whether a schema declares it. */
  readonly isDeclared: boolean;
  /** What it is where it comes from, which is the same for all that export it again. */
  readonly origin: string;
}

/** What a module has from another one by `export *`; the path is a literal. */
interface Offered extends Exported {
  readonly from: string;
}

/**
 * The exports of a module: its own, and those of the modules that it imports publicly. What a schema declares, here or
 * there, has its name verbatim; what is ours gives way.
 */
export class Exports {
  readonly #module: string;
  readonly #scope: Scope;
  readonly #own = new Map<string, Exported>();
  readonly #offered: readonly Offered[];
  readonly #declaredThere: ReadonlySet<string>;

  /** @param scope all names of the module */
  constructor(
    module: string,
    scope: Scope,
    publicImports: readonly { readonly from: string; readonly exports: readonly Exported[] }[],
  ) {
    this.#module = module;
    this.#scope = scope;
    this.#offered = publicImports.flatMap(({ from, exports }) => exports.map((exported) => ({ ...exported, from })));
    this.#declaredThere = new Set(this.#offered.filter(({ isDeclared }) => isDeclared).map(({ name }) => name));
  }

  /** Give a declaration of the schema its name. */
  declare(name: string, typeOnly: boolean): void {
    this.#add({ name: this.#scope.take(name), typeOnly, isDeclared: true, origin: `${this.#module} ${name}` });
  }

  /** Give something of ours a name that is as wished, or close to that. */
  take(wish: string, typeOnly = false, module = this.#module): string {
    const name = this.#scope.take(this.#declaredThere.has(wish) ? `${wish}$` : wish);
    return this.#add({ name, typeOnly, isDeclared: false, origin: `${module} ${wish}` });
  }

  /**
   * All exports, and which of them must be named: of two that are called alike, `export *` gives neither. Where both
   * are ours the first is taken; its own module has the other.
   */
  resolve(): { readonly exports: readonly Exported[]; readonly named: readonly Offered[] } {
    const chosen = new Map<string, Offered>();
    const contested = new Set<string>();
    for (const offered of this.#offered) {
      const other = chosen.get(offered.name);
      if (this.#own.has(offered.name) || other?.origin === offered.origin) continue;
      if (other !== undefined) contested.add(offered.name);
      if (other === undefined || (offered.isDeclared && !other.isDeclared)) chosen.set(offered.name, offered);
    }
    const others = [...chosen.values()];
    return { exports: [...this.#own.values(), ...others], named: others.filter(({ name }) => contested.has(name)) };
  }

  #add(exported: Exported): string {
    this.#own.set(exported.name, exported);
    return exported.name;
  }
}
