import { type Entries, noEntries } from "../codec/entries.js";
import type { CarriedValue } from "../data-model/carried.js";

/** Arguments as objects: tables as arrays of their rows, by ascending number; objects of arguments as objects. */
export interface ReadArguments<T> {
  /** Those that are known and sound. */
  readonly args: T;
  /** Those that break their types, each with its text and what is wrong with it. */
  readonly issues: readonly (CarriedValue & { readonly ok: false })[];
  /** The texts of those that the data model does not know, by name. */
  readonly unknown: { readonly [name: string]: string };
}

/** Arguments that were read, put into the form that they have in TypeScript. */
export function nested<T>(values: readonly CarriedValue[]): ReadArguments<T> {
  const root = new Branch();
  const issues: (CarriedValue & { readonly ok: false })[] = [];
  const unknown = noEntries<string>();
  for (const value of values) {
    const { argument = "" } = value;
    // A row that came has a number.
    if (value.type === undefined || /[*{[]/.test(argument)) unknown[argument] = value.text;
    else if (!value.ok) issues.push(value);
    else root.put(argument.split("."), value.value);
  }
  return { args: root.object() as T, issues, unknown };
}

/** An object of arguments, or a table, whose rows have numbers for names. No name of an argument is a number. */
class Branch {
  readonly #members = new Map<string, unknown>();
  #isTable = false;

  put(steps: readonly string[], value: unknown): void {
    let branch: Branch = this;
    steps.forEach((step, i) => {
      if (/^[1-9]/.test(step)) branch.#isTable = true;
      if (i === steps.length - 1) {
        branch.#members.set(step, value);
        return;
      }
      const known = branch.#members.get(step);
      const next = known instanceof Branch ? known : new Branch();
      branch.#members.set(step, next);
      branch = next;
    });
  }

  object(): unknown {
    const members = [...this.#members].map(([name, member]) => {
      return [name, member instanceof Branch ? member.object() : member] as const;
    });
    if (this.#isTable) return members.sort(([a], [b]) => Number(a) - Number(b)).map(([, member]) => member);
    const object: Entries<unknown> = noEntries();
    for (const [name, member] of members) object[name] = member;
    return object;
  }
}
