/**
 * What a map field holds: its entries as own properties, and nothing that is inherited, so that a key `__proto__` is one
 * like the others. Its prototype is a frozen object without anything: engines keep an object whose prototype is null in
 * a form that takes half as long again to fill and twice as long to enumerate.
 */
export type Entries<V> = { [key: string]: V };

const EmptyEntries = /* @__PURE__ */ createConstructor();

function createConstructor(): new () => object {
  function Entries() {}
  Entries.prototype = Object.freeze({ __proto__: null });
  return Entries as unknown as new () => object;
}

/** A map without entries. */
export function noEntries<V>(): Entries<V> {
  return new EmptyEntries() as Entries<V>;
}
