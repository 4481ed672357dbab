// The Model: what is going to be written, as plain, total, JSON-serialisable data. Names are free of clashes, types and
// defaults are TypeScript text, tags are numbers, comments are escaped. Templates only place it.

import type { ChecksModel } from "./model-checks.js";
import type { DataModelModel } from "./model-data-model.js";
import type { PeekModel } from "./model-peek.js";
import type { TypedModel } from "./model-typed.js";
import type { ValuesModel } from "./model-values.js";
import type { VisitModel } from "./model-visit.js";

/** Any module that is going to be written. */
export type Model = FileModel | ValuesModel | ChecksModel | PeekModel | VisitModel | TypedModel | DataModelModel;

/** What all modules have. */
export interface ModuleModel {
  /** The path of the module below the output folder, without extension. */
  readonly path: string;
  /** Whether it is an output of this run; otherwise it is only here because others import it. */
  readonly wanted: boolean;
  /** The schema file whose messages hand-written code is called with: if this does not compile, they have another form. */
  readonly takesFormOf?: string;
  /** The first lines of the module: who wrote it, from what. */
  readonly banner: readonly string[];
  /** The comment at the head of the schema file. */
  readonly licence: readonly string[];
  readonly imports: readonly ImportModel[];
  /** Module paths, as literals, whose exports are this module's too. */
  readonly publicImports: readonly string[];
}

/** The codec of a schema file. */
export interface FileModel extends ModuleModel {
  readonly template: "codec";
  /** proto3 rather than TR-369. */
  readonly open: boolean;
  /** What the module calls the symbols of the runtime. */
  readonly names: { readonly [name in RuntimeSymbol]: string };
  readonly rules: readonly RuleModel[];
  readonly rulesName: string;
  readonly enums: readonly EnumModel[];
  readonly messages: readonly MessageModel[];
  readonly roots: readonly RootModel[];
  /** Nothing is declared or exported: what makes it a module must be said. */
  readonly empty: boolean;
  readonly derivations: readonly DerivationModel[];
}

/** An import: of a whole runtime module as a namespace, or of some of its names. */
export interface ImportModel {
  /** The path of the module, as a literal. */
  readonly from: string;
  readonly namespace: string;
  readonly symbols: readonly { readonly name: string; readonly as: string; readonly typeOnly: boolean }[];
  /** Whether the names are exported again, and not used here. */
  readonly reexport: boolean;
}

/** What generated code uses of the runtime: the first three are modules, imported as namespaces. */
export type RuntimeSymbol =
  | "read"
  | "write"
  | "create"
  | "Bytes"
  | "EnumNames"
  | "Fields"
  | "Reader"
  | "Writer"
  | "encode"
  | "decode"
  | "safeDecode"
  | "Rules"
  | "DecodeOptions"
  | "DecodeResult"
  | "Utf8Repair"
  | "DecodeError"
  | "DecodeErrorCode"
  | "EncodeError"
  | "EncodeErrorCode";

export interface RuleModel {
  readonly name: string;
  readonly literal: string;
}

export interface EnumModel {
  readonly name: string;
  readonly doc: readonly string[];
  /** Declared by this file; otherwise only what its codecs need is here. */
  readonly own: boolean;
  readonly namesOf: string;
  readonly numberOf: string;
  /** Whether a codec of this file reads and writes it. */
  readonly used: boolean;
  readonly byNumber: EnumNamesModel;
  readonly values: readonly {
    readonly key: string;
    readonly literal: string;
    readonly number: number;
    readonly doc: readonly string[];
  }[];
}

/** The names of an enum by number, as a list or by key. */
export interface EnumNamesModel {
  readonly isList: boolean;
  readonly entries: readonly { readonly key: string; readonly literal: string }[];
}

export interface MessageModel {
  readonly name: string;
  readonly doc: readonly string[];
  /** Declared by this file; otherwise only its codec is needed here. */
  readonly own: boolean;
  readonly init: string;
  /** Nothing must be given to create one. */
  readonly initOptional: boolean;
  readonly create: string;
  readonly read: string;
  readonly write: string;
  readonly fields: string;
  /** Fields and oneofs, in the order of the schema. */
  readonly properties: readonly PropertyModel[];
  /** For paths: the fields by number. */
  readonly known: readonly KnownFieldModel[];
  /** Whether these numbers are 1, 2 and so on. */
  readonly isList: boolean;
  readonly locals: readonly LocalModel[];
  readonly cases: readonly CaseModel[];
  readonly checks: readonly CheckModel[];
  readonly writes: readonly WriteModel[];
}

/** What a path needs to know of a field: what it is called alone, or with the fields of its messages and its keys. */
export interface KnownFieldModel {
  readonly number: number;
  readonly literal: string;
  readonly alone: boolean;
  readonly child: string;
  /** The runtime function that reads the keys of a map, where they are no strings. */
  readonly key: string;
}

/** A property of the interface, and of what creates it. */
export interface PropertyModel {
  readonly name: string;
  readonly doc: readonly string[];
  readonly type: string;
  readonly optional: boolean;
  readonly initType: string;
  readonly initOptional: boolean;
  /** How it is created: one of these is set. */
  readonly fallback: string;
  readonly message: string;
  readonly asGiven: boolean;
  readonly list: boolean;
  readonly map: boolean;
  readonly oneof: OneofModel | null;
  /** The creator of a list's or map's elements, where they are messages. */
  readonly creator: string;
  /** Which properties of this message are derived where the caller leaves them out: by what function, from what. */
  readonly derived: readonly { readonly property: string; readonly by: string; readonly from: string }[];
}

export interface OneofModel {
  readonly create: string;
  readonly members: readonly {
    readonly literal: string;
    readonly doc: readonly string[];
    readonly type: string;
    readonly initType: string;
    /** The creator of a message. */
    readonly message: string;
  }[];
}

/** A variable in which a reader gathers a property; a map, a list, or a single value. */
export interface LocalModel {
  readonly name: string;
  readonly property: string;
  readonly list: boolean;
  readonly map: boolean;
  readonly single: boolean;
  /** The type of the variable, or of its elements; empty where the initial value tells it. */
  readonly type: string;
  readonly initial: string;
  /** The variable is called as the property, and its value is the property's. */
  readonly short: boolean;
  /** Absent bytes: nothing to share, so each message gets its own. */
  readonly noBytes: boolean;
}

/** The reading of a field. One of the kinds is set. */
export interface CaseModel {
  readonly tag: number;
  readonly local: string;
  readonly single: boolean;
  readonly list: boolean;
  readonly packed: boolean;
  readonly map: MapModel | null;
  /** The member of a oneof, as a literal. */
  readonly member: string;
  readonly value: ValueModel;
}

export interface MapModel {
  /** Whether keys and values are texts. */
  readonly isText: boolean;
  readonly keyTag: number;
  readonly keyRead: string;
  readonly keyWrite: string;
  /** The function that turns a property into a key, for keys that are no strings. */
  readonly keyOf: string;
  readonly noKey: string;
  readonly valueTag: number;
  readonly noValue: string;
  readonly noBytes: boolean;
}

/** How a value is read and written: one of scalar, enumeration and message is set. */
export interface ValueModel {
  /** The runtime function that reads it, and the one that writes it. */
  readonly read: string;
  readonly write: string;
  /** Of an enum, what its names and its numbers are looked up in. */
  readonly namesOf: string;
  readonly numberOf: string;
  readonly readMessage: string;
  readonly writeMessage: string;
  /** A literal: the requirement that says it stands once. */
  readonly once: string;
}

/** What a message must have. One of the kinds is set. */
export interface CheckModel {
  readonly local: string;
  readonly property: string;
  readonly absent: boolean;
  readonly zero: string;
  readonly float: boolean;
  readonly bytes: boolean;
  readonly oneof: boolean;
  readonly requirement: string;
  /** The USP error where only an unknown member stands, or nothing. */
  readonly unknownMember: string;
}

/** The writing of a field or oneof. One of the kinds is set. */
export interface WriteModel {
  readonly property: string;
  readonly tag: number;
  readonly value: ValueModel;
  readonly single: boolean;
  /** The requirement that it must be there, as a literal, and how its absence looks. */
  readonly required: string;
  readonly optional: boolean;
  readonly float: boolean;
  readonly bytes: boolean;
  readonly list: boolean;
  readonly packed: boolean;
  readonly map: MapModel | null;
  readonly oneof: boolean;
  readonly mayBeAbsent: boolean;
  readonly members: readonly { readonly literal: string; readonly tag: number; readonly value: ValueModel }[];
}

export interface RootModel {
  readonly type: string;
  readonly read: string;
  readonly write: string;
  readonly fields: string;
  readonly encode: string;
  readonly decode: string;
  readonly safeDecode: string;
}

/** A function that derives an enum value from which members of oneofs are set. */
export interface DerivationModel {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly switch: DerivationSwitch;
}

export interface DerivationSwitch {
  readonly on: string;
  readonly cases: readonly {
    readonly literal: string;
    readonly result: string;
    readonly nested: DerivationSwitch | null;
  }[];
}
