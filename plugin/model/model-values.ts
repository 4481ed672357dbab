import type { ModuleModel } from "./model.js";

/** What reads the TR-106 values of a schema file's messages (R-ENC.6). */
export interface ValuesModel extends ModuleModel {
  readonly template: "values";
  readonly names: ValuesNames;
  /** The data model of this run, where there is one: what is used if the caller gives none. */
  readonly dataModel: string;
  readonly functions: readonly ValuesFunctionModel[];
}

/** What the module calls what it imports from the runtime. */
export interface ValuesNames {
  readonly carried: string;
  readonly CarriedValue: string;
  readonly DataModel: string;
  readonly ReadOptions: string;
}

/** A function that reads the values of one field, given the message whose fields name them. */
export interface ValuesFunctionModel {
  readonly name: string;
  readonly doc: readonly string[];
  readonly type: string;
  /** The way from the message to the one that has the field; none where it is the same. */
  readonly way: StepModel | null;
  readonly reading: ReadingModel;
  /** The object whose parameters are read, as a variable and the parts of its path; or none. */
  readonly object: string;
  readonly objectParts: readonly string[];
}

/** A step into a message: through a list, a message field that may be absent, or a member of a oneof; one is set. */
export interface StepModel {
  readonly variable: string;
  /** What is stepped into: `message.paramSettings`. */
  readonly from: string;
  readonly list: boolean;
  readonly required: boolean;
  readonly optional: boolean;
  /** The member of a oneof, as a literal; whether the oneof may have none. */
  readonly member: string;
  readonly mayBeAbsent: boolean;
  readonly inner: StepModel | null;
  /** What is read at the end of the way. */
  readonly reading: ReadingModel | null;
}

/** The reading of a field. */
export interface ReadingModel {
  /** The function of the runtime. */
  readonly read: string;
  /** The path of what is read: expressions to be joined, or one alone. */
  readonly parts: readonly string[];
  readonly alone: boolean;
  /** In place of parts: the variable that holds the object of a parameter, and the parameter's name. */
  readonly object: string;
  readonly name: string;
  readonly value: string;
  readonly single: boolean;
}
