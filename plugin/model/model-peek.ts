import type { EnumNamesModel, ModuleModel } from "./model.js";

/** What finds a few fields of a schema file's messages without decoding them. */
export interface PeekModel extends ModuleModel {
  readonly template: "peek";
  readonly names: PeekNames;
  /** proto3 rather than TR-369. */
  readonly open: boolean;
  readonly functions: readonly PeekFunctionModel[];
  readonly oneofs: readonly { readonly name: string; readonly members: readonly PeekMemberModel[] }[];
  readonly enums: readonly PeekEnumModel[];
}

/** What the module calls what it imports from the runtime. */
export interface PeekNames {
  readonly peek: string;
  readonly EnumNames: string;
}

/** A member of a oneof: its tag, its name as a literal, and its own members where it is a oneof itself. */
export interface PeekMemberModel {
  readonly tag: number;
  readonly literal: string;
  readonly inner: readonly PeekMemberModel[] | null;
}

export interface PeekEnumModel {
  readonly namesOf: string;
  readonly name: string;
  readonly byNumber: EnumNamesModel;
}

/** A function that finds fields of a message, and the interface of what it finds. */
export interface PeekFunctionModel {
  readonly name: string;
  /** The message, as the schema calls it, and the variable that holds it. */
  readonly message: string;
  readonly variable: string;
  readonly type: string;
  /** The messages on the way, each after the one that it is in. */
  readonly steps: readonly PeekStepModel[];
  readonly properties: readonly PeekPropertyModel[];
}

/** A place in an outer message; in a oneof, by the table of its members. */
export interface PeekStepModel {
  readonly variable: string;
  readonly find: "field" | "message" | "member";
  readonly outer: string;
  readonly tag: number;
  readonly oneof: string;
}

export interface PeekPropertyModel {
  readonly name: string;
  readonly doc: readonly string[];
  /** The type; or, of a oneof, the names of the members as literals. */
  readonly type: string;
  readonly union: readonly string[];
  /** The function of the runtime that reads the value. */
  readonly read: string;
  /** Where the value stands; of a oneof, the variable of the message that has it. */
  readonly place: PeekStepModel | null;
  readonly variable: string;
  /** The names of an enum, or the members of a oneof. */
  readonly table: string;
  /** Whether it is undefined where it is not there, or empty. */
  readonly optional: boolean;
  readonly required: boolean;
}
