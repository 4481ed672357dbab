import type { ObjectModel, Parameter } from "./data-model.js";

/** Messages do not decide how much is remembered. */
const MOST_REMEMBERED = 256;

/** The parameters of an object, by name. */
export class Parameters {
  /** A map, because it finds a name that was cut out of a path without making it a key of objects first. */
  private readonly byName: ReadonlyMap<string, Parameter>;
  /** The names that were asked for in turn, the last time; "" for one that is not known. */
  private readonly names: string[] = [];
  private readonly inTurn: (Parameter | undefined)[] = [];

  constructor({ parameters = {} }: ObjectModel) {
    this.byName = new Map(Object.entries(parameters));
  }

  named(name: string): Parameter | undefined {
    return this.byName.get(name);
  }

  /**
   * As `named`. Objects of a table report the same, in the same order, one after the other: mostly nothing has to be
   * looked up.
   * @param turn how many were asked for before
   */
  next(turn: number, name: string): Parameter | undefined {
    const { names, inTurn } = this;
    if (names[turn] === name && name !== "") return inTurn[turn];
    const parameter = this.named(name);
    if (turn <= names.length && turn < MOST_REMEMBERED) {
      names[turn] = parameter === undefined ? "" : name;
      inTurn[turn] = parameter;
    }
    return parameter;
  }
}

const known: WeakMap<ObjectModel, Parameters> = /* @__PURE__ */ new WeakMap();

export function parametersOf(object: ObjectModel): Parameters {
  let parameters = known.get(object);
  if (parameters === undefined) {
    parameters = new Parameters(object);
    known.set(object, parameters);
  }
  return parameters;
}
