import type { ModuleModel } from "./model.js";

/** What checks the fields of a schema file's messages against what the annotation map says they hold. */
export interface ChecksModel extends ModuleModel {
  readonly template: "checks";
  readonly names: ChecksNames;
  /** Whether there are values to check, which takes a data model. */
  readonly hasValues: boolean;
  /** The data model of this run, where there is one: what is used if the caller gives none. */
  readonly dataModel: string;
  readonly roots: readonly { readonly name: string; readonly type: string; readonly visit: string }[];
  readonly functions: readonly ChecksFunctionModel[];
}

/** What the module calls what it imports from the runtime. */
export interface ChecksNames {
  readonly check: string;
  readonly Context: string;
  readonly Finding: string;
  readonly DataModel: string;
}

/** A function that looks at a message, and at those within. */
export interface ChecksFunctionModel {
  readonly name: string;
  readonly type: string;
  readonly fields: readonly CheckedFieldModel[];
  readonly oneofs: readonly CheckedOneofModel[];
  /** The functions that read the values of which this message names the types. */
  readonly values: readonly string[];
}

/** A field that has a role, or a message within. One of single, list and map is set, and of check and visit. */
export interface CheckedFieldModel {
  readonly property: string;
  readonly single: boolean;
  readonly list: boolean;
  readonly map: boolean;
  /** Whether a single field may be absent, or be empty for absent. */
  readonly optional: boolean;
  readonly unlessEmpty: boolean;
  /** The function of the runtime, and its rule as a literal. */
  readonly check: string;
  readonly rule: string;
  /** The function that looks at a message. */
  readonly visit: string;
}

export interface CheckedOneofModel {
  readonly property: string;
  readonly mayBeAbsent: boolean;
  readonly members: readonly {
    readonly literal: string;
    readonly path: string;
    readonly check: string;
    readonly rule: string;
    readonly visit: string;
  }[];
}
