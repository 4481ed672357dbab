import type { ModuleModel } from "./model.js";

/** The data model that the annotation maps of a run describe. */
export interface DataModelModel extends ModuleModel {
  readonly template: "data-model";
  readonly names: DataModelNames;
  /** Types of values that several parameters or arguments are of. */
  readonly constants: readonly ConstantModel[];
  /** Enumerations that several are of, as types of TypeScript. */
  readonly unions: readonly ConstantModel[];
  readonly objects: readonly DataModelObject[];
  /** The paths of the mount points, as a literal; or nothing. */
  readonly mountPoints: string;
}

/** What the module calls what it declares, and what it imports from the runtime. */
export interface DataModelNames {
  readonly dataModel: string;
  readonly Model: string;
  readonly DataModel: string;
  readonly ValueType: string;
}

/** A name, and what it stands for. */
export interface ConstantModel {
  readonly name: string;
  readonly literal: string;
}

/** An object, or a table's instances: what is known of it, and of what is in it. */
export interface DataModelObject {
  readonly key: string;
  /** A table whose instances Controllers create; an object beneath which others may stand. */
  readonly isCreatable: boolean;
  readonly isMountPoint: boolean;
  /** Of a row: the type of what leads to the objects beneath it that are in no other table; or nothing. */
  readonly beneath: string;
  readonly facts: readonly ConstantModel[];
  readonly parameters: readonly DataModelEntry[];
  /** Of the parameters: those that may be set, and the rest. */
  readonly settable: readonly DataModelType[];
  readonly readOnly: readonly DataModelType[];
  readonly commands: readonly DataModelCommand[];
  readonly events: readonly DataModelEvent[];
}

/** A parameter or argument: its name, and what is known of it, as literals. */
export interface DataModelEntry {
  readonly key: string;
  readonly literal: string;
}

/** What the values of a parameter are in TypeScript. */
export interface DataModelType {
  readonly key: string;
  readonly type: string;
  readonly isOutdated: boolean;
}

export interface DataModelCommand {
  readonly key: string;
  readonly async: string;
  readonly facts: readonly ConstantModel[];
  readonly input: readonly DataModelEntry[];
  readonly output: readonly DataModelEntry[];
  readonly inputType: string;
  readonly outputType: string;
  readonly isOutdated: boolean;
}

export interface DataModelEvent {
  readonly key: string;
  readonly facts: readonly ConstantModel[];
  readonly args: readonly DataModelEntry[];
  readonly type: string;
  readonly isOutdated: boolean;
}
