// What of the schemas the messages of a run have had, and which oddities of writing.
import type { DescEnumValue, DescField, DescMessage } from "@bufbuild/protobuf";
import { type Root, typesBelow } from "./schemas.js";

export class Coverage {
  readonly #seen = new Set<DescMessage | DescField | DescEnumValue>();
  readonly #oddities = new Map<string, number>();

  add(what: DescMessage | DescField | DescEnumValue): void {
    this.#seen.add(what);
  }

  odd(what: string): void {
    this.#oddities.set(what, (this.#oddities.get(what) ?? 0) + 1);
  }

  /** How often each oddity was written. */
  get oddities(): ReadonlyMap<string, number> {
    return this.#oddities;
  }

  /** The message types, fields and enum values that never came; nothing, if all is well. */
  missing(roots: readonly Root[]): string[] {
    return roots.flatMap(({ name, type }) =>
      everythingIn(type)
        .filter((what) => !this.#seen.has(what))
        .map((what) => `${name}: ${what.toString()}`),
    );
  }
}

export function everythingIn(root: DescMessage): (DescMessage | DescField | DescEnumValue)[] {
  return [...typesBelow(root)].flatMap((type) => [
    type,
    ...type.fields.flatMap((field) => [field, ...(field.enum?.values ?? [])]),
  ]);
}
