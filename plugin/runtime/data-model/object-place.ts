import { type DataModel, type ObjectModel, objectThere, own, type Parameter, parameterOf } from "./data-model.js";

/** The names that an object's parameters were asked for by, in turn, and what they mean. */
interface Order {
  readonly names: string[];
  readonly parameters: (Parameter | undefined)[];
}

/** Objects of a table report the same, in the same order, one after the other: mostly nothing has to be looked up. */
const orders: WeakMap<ObjectModel, Order> = /* @__PURE__ */ new WeakMap();

/** Messages do not decide how much is remembered. */
const MOST_REMEMBERED = 256;

/** No path of a data model is as long: a longer one is not joined anew for each of its parameters. */
const LONGEST_KNOWN = 4096;

/** An object whose parameters have values: what is known of it is looked up once for all. */
export class ObjectPlace {
  /** With its last dot. */
  readonly path: string;
  readonly object: ObjectModel | undefined;
  private readonly model: DataModel;
  private readonly order: Order | undefined;
  private turn = 0;

  constructor(model: DataModel, path: string) {
    this.path = path;
    this.model = model;
    this.object = path === "" ? undefined : objectThere(model, path);
    this.order = this.object && orderOf(this.object);
  }

  /** What is known of a parameter, by its relative path. */
  parameter(name: string): Parameter | undefined {
    const { order } = this;
    if (order === undefined) return this.beneath(name);
    const { names, parameters } = order;
    const turn = this.turn++;
    if (names[turn] === name && name !== "") return parameters[turn];
    const parameter = this.object?.parameters && own(this.object.parameters, name);
    if (turn <= names.length && turn < MOST_REMEMBERED) {
      // Only names that the data model has itself are kept.
      names[turn] = parameter === undefined ? "" : name;
      parameters[turn] = parameter;
    }
    return parameter ?? this.beneath(name);
  }

  /** A name of several steps leads to what is in another object. */
  private beneath(name: string): Parameter | undefined {
    const { path } = this;
    return name.includes(".") && path.length <= LONGEST_KNOWN ? parameterOf(this.model, path + name) : undefined;
  }
}

function orderOf(object: ObjectModel): Order {
  let order = orders.get(object);
  if (order === undefined) {
    order = { names: [], parameters: [] };
    orders.set(object, order);
  }
  return order;
}
