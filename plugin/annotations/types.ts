import type { Primitive } from "../runtime/values/types.js";

/** What an annotation map says; the shape of annotations.schema.json. */
export interface AnnotationFile {
  readonly version: 1;
  readonly packages?: { readonly [name: string]: PackageAnnotation };
  readonly fields?: { readonly [name: string]: Annotation };
  /** Named data types, which others build on (TR-106 A.2.3.1). */
  readonly types?: { readonly [name: string]: TypeAnnotation };
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
  readonly role?: string;
  readonly kinds?: readonly string[];
  readonly of?: string;
  readonly addressing?: "instanceNumber";
  readonly trailingDot?: true;
  readonly allowEmpty?: true;
  readonly zeroIsSuccess?: true;
}

export interface Derivation {
  readonly from: string;
  readonly values: { readonly [path: string]: string };
}

/** A number as a map spells it: in quotes where JSON would round it. */
export type BoundAnnotation = number | string;

/** A type by name, and the facets that it adds or replaces (TR-106 A.2.3.8). */
export interface TypeAnnotation {
  readonly type: string;
  readonly size?: readonly (readonly [number | null, number | null])[];
  readonly range?: readonly (readonly [BoundAnnotation | null, BoundAnnotation | null, BoundAnnotation?])[];
  readonly enumeration?: readonly string[];
  /** Regular expressions of XML Schema. */
  readonly pattern?: readonly string[];
  /** A list, of which the other facets say what its items are. */
  readonly list?: ListAnnotation;
  /** Supported-data-model paths of what may be referred to. */
  readonly reference?: readonly string[];
  readonly units?: string;
}

export interface ListAnnotation {
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly size?: readonly (readonly [number | null, number | null])[];
  readonly nestedBrackets?: "legacy" | "permitted" | "required";
}

export interface ParameterAnnotation extends TypeAnnotation {
  readonly access?: "readOnly" | "readWrite" | "writeOnceReadOnly";
  readonly secured?: true;
  readonly hidden?: true;
  readonly command?: true;
}

export interface ArgumentAnnotation extends TypeAnnotation {
  readonly mandatory?: true;
  readonly secured?: true;
  readonly hidden?: true;
}

export interface ArgumentAnnotations {
  readonly [name: string]: ArgumentAnnotation;
}

export interface CommandAnnotation {
  readonly async?: true;
  readonly input?: ArgumentAnnotations;
  readonly output?: ArgumentAnnotations;
}

export interface EventAnnotation {
  readonly args?: ArgumentAnnotations;
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

/** The data model of all maps, types resolved to primitives and effective facets. */
export interface DataModelAnnotations {
  /** The named types that parameters or arguments are of. */
  readonly types: ReadonlyMap<string, ResolvedType>;
  readonly parameters: ReadonlyMap<string, ResolvedParameter>;
  readonly commands: ReadonlyMap<string, ResolvedCommand>;
  readonly events: ReadonlyMap<string, ResolvedArguments>;
}

export interface ResolvedScalar {
  readonly type: Primitive;
  readonly size?: readonly (readonly [number | null, number | null])[];
  /** As canonical texts. */
  readonly range?: readonly (readonly [string | null, string | null, string?])[];
  readonly enumeration?: readonly string[];
  /** Sources of JavaScript's regular expressions, anchored; and the patterns that they come from. */
  readonly pattern?: readonly string[];
  readonly xsdPattern?: readonly string[];
  readonly reference?: readonly string[];
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
export interface ResolvedParameter {
  readonly type: ResolvedType;
  readonly named?: string;
  readonly access?: "readOnly" | "readWrite" | "writeOnceReadOnly";
  readonly secured?: true;
  readonly hidden?: true;
  readonly command?: true;
  readonly mandatory?: true;
}

export type ResolvedArguments = ReadonlyMap<string, ResolvedParameter>;

export interface ResolvedCommand {
  readonly async: boolean;
  readonly input: ResolvedArguments;
  readonly output: ResolvedArguments;
}
