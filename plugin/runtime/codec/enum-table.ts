/** The names and wire numbers of an enum, looked up by own keys only: an enum may define `__proto__`. */
export class EnumTable<Name extends string> {
  /** By wire number; of several names for a number, the first. */
  readonly names: ReadonlyMap<number, Name>;
  /** The same for the numbers whose varint is of one byte: an array is quicker than a map. */
  readonly short: readonly (Name | undefined)[];
  readonly numbers: ReadonlyMap<unknown, number>;

  constructor(values: readonly (readonly [name: Name, number: number])[]) {
    const names = new Map<number, Name>();
    const numbers = new Map<unknown, number>();
    const short: (Name | undefined)[] = [];
    for (const [name, number] of values) {
      if (!names.has(number)) {
        names.set(number, name);
        if (number >= 0 && number < 0x80) short[number] = name;
      }
      numbers.set(name, number);
    }
    this.names = names;
    this.short = short;
    this.numbers = numbers;
  }
}
