import type { ModuleModel } from "./model.js";

/** The data model that the annotation maps of a run describe. */
export interface DataModelModel extends ModuleModel {
  readonly template: "data-model";
  readonly names: DataModelNames;
  /** Types that several parameters or arguments are of. */
  readonly types: readonly { readonly name: string; readonly literal: string }[];
  readonly parameters: readonly DataModelEntry[];
  readonly commands: readonly DataModelCommand[];
  readonly events: readonly { readonly key: string; readonly args: readonly DataModelEntry[] }[];
}

/** What the module calls what it imports from the runtime. */
export interface DataModelNames {
  readonly DataModel: string;
  readonly ValueType: string;
}

/** A parameter or argument: its path or name, and what is known of it, as literals. */
export interface DataModelEntry {
  readonly key: string;
  readonly literal: string;
}

export interface DataModelCommand {
  readonly key: string;
  readonly async: string;
  readonly input: readonly DataModelEntry[];
  readonly output: readonly DataModelEntry[];
}
