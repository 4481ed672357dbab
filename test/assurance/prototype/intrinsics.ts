// What all code of an engine shares, and nobody may change.

/** An object, and what it had. */
interface Shot {
  readonly name: string;
  readonly object: object;
  readonly prototype: object | null;
  readonly extensible: boolean;
  readonly properties: ReadonlyMap<string | symbol, PropertyDescriptor>;
}

export type Snapshot = readonly Shot[];

const constructors = [
  ...["Object", "Function", "Array", "String", "Number", "Boolean", "Symbol", "BigInt", "Date", "RegExp", "Promise"],
  ...[
    "Map",
    "Set",
    "WeakMap",
    "WeakSet",
    "WeakRef",
    "FinalizationRegistry",
    "Proxy",
    "ArrayBuffer",
    "SharedArrayBuffer",
  ],
  ...[
    "DataView",
    "Int8Array",
    "Uint8Array",
    "Uint8ClampedArray",
    "Int16Array",
    "Uint16Array",
    "Int32Array",
    "Uint32Array",
  ],
  ...[
    "Float32Array",
    "Float64Array",
    "BigInt64Array",
    "BigUint64Array",
    "Error",
    "TypeError",
    "RangeError",
    "SyntaxError",
  ],
  ...["ReferenceError", "EvalError", "URIError", "AggregateError", "TextEncoder", "TextDecoder"],
];

const namespaces = ["JSON", "Math", "Reflect", "Atomics"];

/** The built-in objects by their names: constructors, their prototypes, and what is reached only through others. */
export function intrinsics(): ReadonlyMap<string, object> {
  const found = new Map<string, object>();
  const add = (name: string, value: unknown) => {
    if ((typeof value === "object" && value !== null) || typeof value === "function") found.set(name, value);
  };
  for (const name of [...constructors, ...namespaces]) {
    const value = Reflect.get(globalThis, name) as { readonly prototype?: unknown } | undefined;
    add(name, value);
    add(`${name}.prototype`, value?.prototype);
  }
  const prototypeOf = (object: unknown) => Object.getPrototypeOf(object) as object;
  add("%TypedArray%", prototypeOf(Uint8Array));
  add("%TypedArray%.prototype", prototypeOf(Uint8Array.prototype));
  add("%ArrayIterator%.prototype", prototypeOf([].values()));
  add("%MapIterator%.prototype", prototypeOf(new Map().values()));
  add("%SetIterator%.prototype", prototypeOf(new Set().values()));
  add("%StringIterator%.prototype", prototypeOf(""[Symbol.iterator]()));
  add("%Iterator%.prototype", prototypeOf(prototypeOf([].values())));
  add("%Generator%.prototype", prototypeOf(prototypeOf((function* () {})())));
  add(
    "%AsyncFunction%.prototype",
    prototypeOf(async () => {}),
  );
  return found;
}

export function snapshot(objects: ReadonlyMap<string, object> = intrinsics()): Snapshot {
  return [...objects].map(([name, object]) => ({
    name,
    object,
    prototype: Object.getPrototypeOf(object) as object | null,
    extensible: Object.isExtensible(object),
    properties: new Map(
      Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key) as PropertyDescriptor]),
    ),
  }));
}

/** What is no longer as it was; nothing, if all is well. */
export function changesSince(before: Snapshot): string[] {
  return before.flatMap(({ name, object, prototype, extensible, properties }) => {
    const changes: string[] = [];
    if (Object.getPrototypeOf(object) !== prototype) changes.push(`${name} has another prototype`);
    if (Object.isExtensible(object) !== extensible) changes.push(`${name} is no longer extensible`);
    const keys = Reflect.ownKeys(object);
    for (const key of keys) {
      const was = properties.get(key);
      if (was === undefined) changes.push(`${name} has a new property ${String(key)}`);
      else if (!sameDescriptor(was, Object.getOwnPropertyDescriptor(object, key)))
        changes.push(`${name} has another ${String(key)}`);
    }
    if (keys.length < properties.size || changes.length > 0) {
      const there = new Set(keys);
      for (const key of properties.keys()) if (!there.has(key)) changes.push(`${name} has lost ${String(key)}`);
    }
    return changes;
  });
}

function sameDescriptor(a: PropertyDescriptor, b: PropertyDescriptor | undefined): boolean {
  return (
    b !== undefined &&
    Object.is(a.value, b.value) &&
    a.get === b.get &&
    a.set === b.set &&
    a.writable === b.writable &&
    a.enumerable === b.enumerable &&
    a.configurable === b.configurable
  );
}
