import type { Source } from "./source.js";
import type { AnnotationFile, CommandAnnotation, EventAnnotation, ObjectAnnotation } from "./types.js";

/** A map, and where in it things stand. */
export interface DescribedMap {
  readonly source: Pick<Source, "at" | "inOrder">;
  readonly content: AnnotationFile;
}

/** An entry of a map, and which map it stands in. */
export interface Entry<T> {
  readonly content: T;
  readonly map: DescribedMap;
}

/** The entries of one section of all maps. */
export function entries<T>(
  maps: readonly DescribedMap[],
  section: (map: DescribedMap) => { readonly [name: string]: T } | undefined,
  merge: (earlier: T, later: T) => T = replace,
): Map<string, Entry<T>> {
  const all = new Map<string, Entry<T>>();
  for (const map of maps) {
    for (const [name, content] of Object.entries(section(map) ?? {})) {
      const earlier = all.get(name);
      all.set(name, { map, content: earlier === undefined ? content : merge(earlier.content, content) });
    }
  }
  return all;
}

export function replace<T>(_: T, later: T): T {
  return later;
}

/** A later map adds to what is known of an object. */
export function mergeObjects(earlier: ObjectAnnotation, later: ObjectAnnotation): ObjectAnnotation {
  return { ...earlier, ...later };
}

/** A later map adds arguments to a command. */
export function mergeCommands(earlier: CommandAnnotation, later: CommandAnnotation): CommandAnnotation {
  return {
    ...earlier,
    ...later,
    input: { ...earlier.input, ...later.input },
    output: { ...earlier.output, ...later.output },
    inputObjects: { ...earlier.inputObjects, ...later.inputObjects },
    outputObjects: { ...earlier.outputObjects, ...later.outputObjects },
  };
}

export function mergeEvents(earlier: EventAnnotation, later: EventAnnotation): EventAnnotation {
  return {
    ...earlier,
    ...later,
    args: { ...earlier.args, ...later.args },
    argObjects: { ...earlier.argObjects, ...later.argObjects },
  };
}
