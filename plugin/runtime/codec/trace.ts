import { type Field, type Fields, keySegment, partsOf } from "./fields.js";

/** A stand-in for a message, and the path of what was read of it last. */
export interface Trace<T> {
  readonly message: T;
  readonly path: () => string;
}

/** Watch what is read of a message. Only errors pay for it: the fields say which property is which. */
export function trace<T>(message: T, fields: () => Fields): Trace<T> {
  let last = "";

  function messageAt(message: object, path: string, fields: () => Fields): object {
    const named = new Map((Object.values(fields()) as Field[]).map((field) => [propertyOf(field), field]));
    const prefix = path === "" ? "" : `${path}.`;
    return spy(message, (property, value) => {
      last = prefix + property;
      const field = named.get(property);
      if (field !== undefined) return valueAt(value, last, field);
      return property === "$unknown" || !isObject(value) ? value : oneofAt(value, last, prefix, named);
    });
  }

  /** A path names the member of a oneof, not the oneof. */
  function oneofAt(oneof: object, path: string, prefix: string, named: ReadonlyMap<string, Field>): object {
    const member = String((oneof as { readonly case?: unknown }).case);
    const field = named.get(member);
    return spy(oneof, (property, value) => {
      // Of a case that is no member, the value is not read.
      last = property === "value" ? prefix + member : path;
      return property === "value" && field !== undefined ? valueAt(value, last, field) : value;
    });
  }

  function valueAt(value: unknown, path: string, field: Field): unknown {
    const [name, child, key] = partsOf(field);
    const elementAt = (element: unknown, path: string): unknown => {
      last = path;
      return child !== undefined && isObject(element) ? messageAt(element, path, child) : element;
    };
    if (Array.isArray(value)) return spy(value, (index, element) => elementAt(element, `${path}[${index}]`));
    if (!name.endsWith("{}") || !isObject(value)) return elementAt(value, path);
    return spy(value, (own, element) => elementAt(element, path + keySegment(own, key === undefined)));
  }

  return { message: (isObject(message) ? messageAt(message, "", fields) : message) as T, path: () => last };
}

/**
 * An object that shows what another holds as `look` has it. The proxy's own target is a dummy, because a proxy must
 * hand out what a frozen target holds as it is.
 */
function spy(object: object, look: (property: string, value: unknown) => unknown): object {
  const isArray = Array.isArray(object);
  return new Proxy(isArray ? [] : {}, {
    get(_, property) {
      const value: unknown = Reflect.get(object, property);
      // A list has a length; of a map, "length" is a key like any other.
      return typeof property === "symbol" || (isArray && property === "length") ? value : look(property, value);
    },
    has: (_, property) => Reflect.has(object, property),
    ownKeys: () => Reflect.ownKeys(object),
    getOwnPropertyDescriptor(_, property) {
      const own = Reflect.getOwnPropertyDescriptor(object, property);
      return own && { ...own, configurable: true };
    },
  });
}

function propertyOf(field: Field): string {
  return partsOf(field)[0].replace(/\[\]$|\{\}$/, "");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
