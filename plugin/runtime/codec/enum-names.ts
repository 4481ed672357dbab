/**
 * The names of an enum's values by wire number, of several for a number the first. It is an array where the numbers
 * have no gaps.
 */
export interface EnumNames<Name extends string> {
  readonly [number: number]: Name | undefined;
}
