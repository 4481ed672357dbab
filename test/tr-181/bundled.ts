// The bundled map of TR-181, as it stands in its file and as a run of the plugin has it.
import { readFileSync } from "node:fs";
import { resolveDataModel } from "../../plugin/annotations/data-model.js";
import { Source } from "../../plugin/annotations/source.js";
import type { AnnotationFile, TypeAnnotation } from "../../plugin/annotations/types.js";

export const file = "proto/annotations/tr-181-2-19-1.json";
export const text = readFileSync(file, "utf8");
export const map = JSON.parse(text) as Required<AnnotationFile>;

export const resolved = resolveDataModel([{ source: new Source(file, text), content: map }]);

/** A type and those that it builds on, itself first. */
export function chainOf(type: TypeAnnotation): TypeAnnotation[] {
  const base = map.types[type.type];
  return base === undefined ? [type] : [type, ...chainOf(base)];
}

/** The primitive of a type, or of the items of a list. */
export function primitiveOf(type: TypeAnnotation): string {
  return chainOf(type).at(-1)?.type ?? "";
}

export function isList(type: TypeAnnotation): boolean {
  return chainOf(type).some(({ list }) => list !== undefined);
}

/** How often something is said of things. */
export function count<T>(things: readonly T[], of: (thing: T) => unknown): { readonly [said: string]: number } {
  const counts: { [said: string]: number } = {};
  for (const thing of things) counts[String(of(thing))] = (counts[String(of(thing))] ?? 0) + 1;
  return counts;
}
