import type { DataModel, ObjectModel, Parameter } from "./data-model.js";
import { type Found, findObject } from "./found.js";
import { parameterOf } from "./lookup.js";

/** No path of a data model is as long: a longer one is not joined anew for each of its parameters. */
const LONGEST_KNOWN = 4096;

/** An object whose parameters have values: what is known of it is looked up once for all. */
export class ObjectPlace {
  /** With its last dot. */
  readonly path: string;
  private readonly model: DataModel;
  private readonly found: Found | undefined;
  private turn = 0;

  constructor(model: DataModel, path: string) {
    this.path = path;
    this.model = model;
    this.found = path === "" ? undefined : findObject(model, path);
  }

  get object(): ObjectModel | undefined {
    return this.found?.object;
  }

  /** What is known of a parameter, by its relative path. */
  parameter(name: string): Parameter | undefined {
    return this.found?.parameters.next(this.turn++, name) ?? this.beneath(name);
  }

  /** A name of several steps leads to what is in another object. */
  private beneath(name: string): Parameter | undefined {
    const { path } = this;
    return name.includes(".") && path.length <= LONGEST_KNOWN ? parameterOf(this.model, path + name) : undefined;
  }
}
