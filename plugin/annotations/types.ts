import type { Primitive } from "../runtime/values/types.js";

/** What an annotation map says; the shape of annotations.schema.json. */
export interface AnnotationFile {
  readonly version: 1;
  readonly packages?: { readonly [name: string]: PackageAnnotation };
  readonly fields?: { readonly [name: string]: Annotation };
  /** The data model that the sections below come from. */
  readonly source?: SourceAnnotation;
  /** Named data types, which others build on (TR-106 A.2.3.1). */
  readonly types?: { readonly [name: string]: TypeAnnotation };
  /** By supported-data-model path, a table's as that of its instances: `Device.WiFi.Radio.{i}.`. */
  readonly objects?: { readonly [path: string]: ObjectAnnotation };
  /** By supported-data-model path, such as `Device.WiFi.Radio.{i}.Channel`. */
  readonly parameters?: { readonly [path: string]: ParameterAnnotation };
  readonly commands?: { readonly [path: string]: CommandAnnotation };
  readonly events?: { readonly [path: string]: EventAnnotation };
}

export interface PackageAnnotation {
  readonly requirement?: string;
  readonly errors?: { readonly parse?: number; readonly oneof?: number; readonly value?: number };
}

export interface Annotation {
  readonly required?: string;
  readonly optional?: true;
  readonly since?: string;
  readonly unknownMember?: number;
  readonly derive?: { readonly [path: string]: Derivation };
  /** Properties of what a peek finds, and the paths of what they hold. */
  readonly peek?: { readonly [property: string]: string };
  readonly value?: ValueAnnotation;
  /** What a message is to the typed functions of a data model. */
  readonly message?: HelpedMessage;
  readonly role?: string;
  readonly kinds?: readonly string[];
  readonly of?: string;
  readonly addressing?: "instanceNumber";
  readonly trailingDot?: true;
  readonly allowEmpty?: true;
  readonly zeroIsSuccess?: true;
}

/** The messages that typed functions read and make. */
export type HelpedMessage =
  | "msg"
  | "getResp"
  | "setResp"
  | "addResp"
  | "getInstancesResp"
  | "getSupportedDMResp"
  | "operateResp"
  | "notify"
  | "get"
  | "getInstances"
  | "getSupportedDM"
  | "set"
  | "add"
  | "delete"
  | "operate"
  | "deleteResp"
  | "registerResp"
  | "deregisterResp"
  | "error";

export interface Derivation {
  readonly from: string;
  readonly values: { readonly [path: string]: string };
}

/** A number as a map spells it: in quotes where JSON would round it. */
export type BoundAnnotation = number | string;

export interface SourceAnnotation {
  /** `Device:2.19`. */
  readonly model: string;
  /** `urn:broadband-forum-org:tr-181-2-19-1-usp`. */
  readonly spec?: string;
}

/** What becomes of a thing; current where this is absent. What is within a thing is no better than that. */
export type Status = "deprecated" | "obsoleted" | "deleted";

/** Since when there is something, and whether it is to be used. */
export interface History {
  /** The version of the data model that brought it; where this is absent, that of what it is in. */
  readonly version?: string;
  readonly status?: Status;
}

/** A type by name, and the facets that it adds or replaces (TR-106 A.2.3.8). */
export interface TypeAnnotation {
  readonly type: string;
  readonly size?: readonly (readonly [number | null, number | null])[];
  readonly range?: readonly (readonly [BoundAnnotation | null, BoundAnnotation | null, BoundAnnotation?])[];
  readonly enumeration?: readonly (string | EnumerationValue)[];
  /** The value is one of those that a list-valued parameter has. */
  readonly enumerationRef?: EnumerationRef;
  /** Regular expressions of XML Schema. */
  readonly pattern?: readonly string[];
  /** A list, of which the other facets say what its items are. */
  readonly list?: ListAnnotation;
  /** Supported-data-model paths of what may be referred to. */
  readonly reference?: readonly string[];
  /** What a reference leads to; to anything where this is absent. */
  readonly targetType?: TargetType;
  /** A reference may lead to nothing that there is; a strong one is emptied then. */
  readonly refType?: "weak";
  readonly units?: string;
  /** Of a named type. */
  readonly status?: Status;
}

/** A value of an enumeration of which more is to be said. */
export interface EnumerationValue {
  readonly value: string;
  /** Reported, never set. */
  readonly access?: "readOnly";
  /** A device need not support it. */
  readonly optional?: true;
  readonly status?: Status;
}

export interface EnumerationRef {
  /** The path of the parameter; or the name of an argument of the same command or event. */
  readonly targetParam: string;
  /** What says that there is none of them. */
  readonly nullValue?: string;
}

export type TargetType = "parameter" | "object" | "single" | "table" | "row";

export interface ListAnnotation {
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly size?: readonly (readonly [number | null, number | null])[];
  readonly nestedBrackets?: "legacy" | "permitted" | "required";
}

export type Access = "readOnly" | "readWrite" | "writeOnceReadOnly";

/** An object; a table where its path ends in `{i}.`. */
export interface ObjectAnnotation extends History {
  /** Of a table: whether instances are created and deleted by Controllers. Read-only where this is absent. */
  readonly access?: "readOnly" | "readWrite";
  /** 0 for a table and 1 for others, where this is absent: an object with 0 need not be there. */
  readonly minEntries?: number;
  /** Of a table: without bound where this is absent. */
  readonly maxEntries?: number;
  /** Of a table: the parameter beside it that counts its instances, by name. */
  readonly numEntriesParameter?: string;
  /** The parameter of the parent that says which of its objects of this kind there is, by name. */
  readonly discriminatorParameter?: string;
  /** Whether what stands at the top of a data model may be mounted here, or this somewhere else. */
  readonly mountType?: "mountPoint" | "mountable";
  readonly uniqueKeys?: readonly UniqueKey[];
}

/** Parameters of a table that tell its instances apart, by relative path. */
export interface UniqueKey {
  readonly parameters: readonly string[];
  /** Whether their values matter to how a device works; so it is where this is absent. */
  readonly functional?: false;
}

export interface ParameterAnnotation extends TypeAnnotation, History, DefaultAnnotation {
  readonly access?: Access;
  readonly secured?: true;
  readonly hidden?: true;
  readonly command?: true;
}

export interface DefaultAnnotation {
  /** As it travels: a list without the brackets around it. */
  readonly default?: string;
  /** When a parameter has it: when its object is created, where this is absent. */
  readonly defaultType?: "factory" | "implementation";
}

export interface ArgumentAnnotation extends TypeAnnotation, History {
  readonly mandatory?: true;
  readonly secured?: true;
  readonly hidden?: true;
  /** What is meant where an input argument is left out. */
  readonly default?: string;
}

/** An object of arguments: a table where its name ends in `{i}.`, numbered from 1 without gaps. */
export interface ArgumentObjectAnnotation extends History {
  readonly mandatory?: true;
  /** As of an object. */
  readonly minEntries?: number;
  readonly maxEntries?: number;
  readonly uniqueKeys?: readonly UniqueKey[];
}

/** By name, relative to the command or event: `Class.{i}.`. */
export interface ArgumentObjectAnnotations {
  readonly [name: string]: ArgumentObjectAnnotation;
}

export interface ArgumentAnnotations {
  readonly [name: string]: ArgumentAnnotation;
}

export interface CommandAnnotation extends History {
  readonly async?: true;
  readonly input?: ArgumentAnnotations;
  readonly output?: ArgumentAnnotations;
  readonly inputObjects?: ArgumentObjectAnnotations;
  readonly outputObjects?: ArgumentObjectAnnotations;
}

export interface EventAnnotation extends History {
  readonly args?: ArgumentAnnotations;
  readonly argObjects?: ArgumentObjectAnnotations;
}

export interface ValueAnnotation {
  readonly of: "parameter" | "input" | "output" | "event";
  readonly path: readonly string[];
  readonly argument?: "$key";
  /** Sent to be set, not reported: a null value must fit the facets like any other. */
  readonly written?: true;
}

/** All maps of a run as one. */
export interface Annotations {
  readonly packages: ReadonlyMap<string, PackageAnnotation>;
  readonly fields: ReadonlyMap<string, Annotation>;
  readonly dataModel: DataModelAnnotations;
}

/**
 * The data model of all maps, types resolved to primitives and effective facets, versions and statuses to those that take
 * effect. What is deleted is not in it.
 */
export interface DataModelAnnotations {
  /** The named types that parameters or arguments are of. */
  readonly types: ReadonlyMap<string, ResolvedType>;
  readonly objects: ReadonlyMap<string, ObjectAnnotation>;
  readonly parameters: ReadonlyMap<string, ResolvedParameter>;
  readonly commands: ReadonlyMap<string, ResolvedCommand>;
  readonly events: ReadonlyMap<string, ResolvedEvent>;
}

export interface ResolvedScalar {
  readonly type: Primitive;
  readonly size?: readonly (readonly [number | null, number | null])[];
  /** As canonical texts. */
  readonly range?: readonly (readonly [string | null, string | null, string?])[];
  /** Without those that are deleted. */
  readonly enumeration?: readonly string[];
  /** Those of them that are reported, never set. */
  readonly readOnlyValues?: readonly string[];
  readonly enumerationRef?: EnumerationRef;
  /** Sources of JavaScript's regular expressions, anchored; and the patterns that they come from. */
  readonly pattern?: readonly string[];
  readonly xsdPattern?: readonly string[];
  readonly reference?: readonly string[];
  readonly targetType?: TargetType;
  readonly refType?: "weak";
  readonly units?: string;
}

export interface ResolvedList {
  readonly type: "list";
  readonly items: ResolvedType;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly size?: readonly (readonly [number | null, number | null])[];
  readonly nestedBrackets?: "permitted" | "required";
}

export type ResolvedType = ResolvedScalar | ResolvedList;

/** A parameter or argument: its type, or the name of one that it is of without facets of its own. */
export interface ResolvedParameter extends History, DefaultAnnotation {
  readonly type: ResolvedType;
  readonly named?: string;
  readonly access?: Access;
  readonly secured?: true;
  readonly hidden?: true;
  readonly command?: true;
  readonly mandatory?: true;
}

export type ResolvedArguments = ReadonlyMap<string, ResolvedParameter>;
export type ResolvedArgumentObjects = ReadonlyMap<string, ArgumentObjectAnnotation>;

export interface ResolvedCommand extends History {
  readonly async: boolean;
  readonly input: ResolvedArguments;
  readonly output: ResolvedArguments;
  readonly inputObjects: ResolvedArgumentObjects;
  readonly outputObjects: ResolvedArgumentObjects;
}

export interface ResolvedEvent extends History {
  readonly args: ResolvedArguments;
  readonly argObjects: ResolvedArgumentObjects;
}
