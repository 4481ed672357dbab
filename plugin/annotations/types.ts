/** What an annotation map says; the shape of annotations.schema.json. */
export interface AnnotationFile {
  readonly version: 1;
  readonly packages?: { readonly [name: string]: PackageAnnotation };
  readonly fields?: { readonly [name: string]: Annotation };
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

export interface ValueAnnotation {
  readonly of: "parameter" | "input" | "output" | "event";
  readonly path: readonly string[];
  readonly argument?: "$key";
}

/** All maps of a run as one. */
export interface Annotations {
  readonly packages: ReadonlyMap<string, PackageAnnotation>;
  readonly fields: ReadonlyMap<string, Annotation>;
}
