// What the generated create functions are written in. They never throw: what a caller without a type checker left out
// stays undefined, and the encoder says what is missing.
import { type Bytes, noBytes } from "./bytes.js";
import { noEntries } from "./entries.js";

export { noBytes };

export function message<Init, T>(init: Init, create: (init: Init & {}) => T): T | (Init & undefined) {
  return init === undefined ? (init as Init & undefined) : create(init as Init & {});
}

/** A copy of a list. */
export function list<T>(init: readonly T[] | undefined): readonly T[];
export function list<Init, T>(init: readonly Init[] | undefined, create: (init: Init) => T): readonly T[];
export function list<Init, T>(init: readonly Init[] = [], create?: (init: Init) => T): readonly (Init | T)[] {
  return create === undefined ? [...init] : init.map((element) => create(element));
}

/** A copy of a map. */
export function map<V>(init: { readonly [key: string]: V } | undefined): { readonly [key: string]: V };
export function map<Init, V>(
  init: { readonly [key: string]: Init } | undefined,
  create: (init: Init) => V,
): { readonly [key: string]: V };
export function map<Init, V>(
  init: { readonly [key: string]: Init } = {},
  create?: (init: Init) => V,
): { readonly [key: string]: Init | V } {
  const copy = noEntries<Init | V>();
  for (const key of Object.keys(init))
    copy[key] = create === undefined ? (init[key] as Init) : create(init[key] as Init);
  return copy;
}

/** Keep the unknown fields of what a message is made from. */
export function done<T extends object>(message: T, $unknown: Bytes | undefined): T {
  return $unknown === undefined ? message : Object.assign(message, { $unknown });
}
