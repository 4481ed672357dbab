/** True where two types are the same, in what they make optional and readonly too. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** A compile error where what is asserted does not hold. */
export type Assert<T extends true> = T;

/** The names of the properties that may be left out. */
export type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/** Takes what nothing is left of: a switch that forgot a case hands it something. */
export function never(value: never): never {
  throw new TypeError(`unreachable: ${String(value)}`);
}
