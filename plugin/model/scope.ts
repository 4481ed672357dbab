/** The names that are taken in a module or function. A name that proto can spell never ends in `$`. */
export class Scope {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** Take a name, with as many `$` behind it as it needs to be free. */
  take(name: string): string {
    let free = name;
    while (this.#taken.has(free)) free += "$";
    this.#taken.add(free);
    return free;
  }

  /** A scope within this one, such as a function's. */
  inner(): Scope {
    return new Scope(this.#taken);
  }
}
