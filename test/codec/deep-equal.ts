import { inheritsNothing } from "./inherits-nothing.js";

/**
 * Whether two values are the same all the way down. Kinds that look alike are told apart: a map, which inherits nothing,
 * and an object that does, a property that is undefined and one that is absent, a Uint8Array and a subclass of it, 0 and -0.
 */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || !areOfAKind(a, b)) return false;
  if (a instanceof Uint8Array && b instanceof Uint8Array) {
    return a.length === b.length && a.every((byte, i) => byte === b[i]);
  }
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.prototype.hasOwnProperty.call(b, key) && deepEqual(a[key], b[key]))
  );
}

function areOfAKind(a: object, b: object): boolean {
  return Object.getPrototypeOf(a) === Object.getPrototypeOf(b) || (inheritsNothing(a) && inheritsNothing(b));
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}
