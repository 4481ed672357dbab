import type { EnumModel, ModuleModel, RuleModel } from "./model.js";

/** What visits the entries of maps in a schema file's messages without decoding them. */
export interface VisitModel extends ModuleModel {
  readonly template: "visit";
  readonly names: VisitNames;
  readonly functions: readonly VisitFunctionModel[];
  readonly rulesName: string;
  readonly rules: readonly RuleModel[];
  readonly shapes: readonly ShapeModel[];
  readonly enums: readonly Pick<EnumModel, "namesOf" | "name" | "byNumber">[];
}

/** What the module calls what it imports from the runtime. */
export interface VisitNames {
  readonly visitEntries: string;
  readonly examine: string;
  readonly read: string;
  readonly Shape: string;
  readonly EnumNames: string;
  readonly Way: string;
  readonly Rules: string;
  readonly EntryVisitor: string;
  readonly DecodeOptions: string;
}

/** A function that visits the maps at the end of a way. */
export interface VisitFunctionModel {
  readonly name: string;
  readonly doc: readonly string[];
  readonly shape: string;
  readonly way: string;
  readonly tags: readonly number[];
  readonly map: number;
  /** What the path is joined from, as literals. */
  readonly path: readonly string[];
}

/** What is asked of the bytes of a message. */
export interface ShapeModel {
  readonly name: string;
  readonly members: readonly ShapeMemberModel[];
}

/** Fields; in a oneof, or what is asked of them. */
export interface ShapeMemberModel {
  /** The functions of the runtime that ask something of a oneof, or of a field, where there is something. */
  readonly oneof: string;
  readonly demand: string;
  readonly fields: readonly ShapeFieldModel[];
  /** What else they are told, as literals: before the fields, and after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface ShapeFieldModel {
  readonly tag: number;
  readonly name: string;
  /** The function of the runtime that makes its shape, and what else it is told, as expressions. */
  readonly make: string;
  readonly details: readonly string[];
}
