import type {
  DataModelAnnotations,
  ObjectAnnotation,
  ResolvedCommand,
  ResolvedEvent,
  ResolvedParameter,
} from "../annotations/types.js";

/** An object, and what is in it but no object itself, by name. */
export interface DescribedObject {
  readonly annotation: ObjectAnnotation;
  readonly parameters: Map<string, ResolvedParameter>;
  readonly commands: Map<string, ResolvedCommand>;
  readonly events: Map<string, ResolvedEvent>;
}

/** What a data model describes, by the path of the object it is in. That may be described by nothing else. */
export function objectsOf(model: DataModelAnnotations): Map<string, DescribedObject> {
  const objects = new Map<string, DescribedObject>();
  const at = (path: string): DescribedObject => {
    const object = objects.get(path) ?? {
      annotation: model.objects.get(path) ?? {},
      parameters: new Map(),
      commands: new Map(),
      events: new Map(),
    };
    objects.set(path, object);
    return object;
  };
  for (const path of model.objects.keys()) at(path);
  for (const section of ["parameters", "commands", "events"] as const) {
    for (const [path, entry] of model[section]) {
      const start = path.lastIndexOf(".") + 1;
      (at(path.slice(0, start))[section] as Map<string, unknown>).set(path.slice(start), entry);
    }
  }
  return new Map([...objects].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** For each row of a table, what leads to the objects beneath it that are in no other table. */
export function beneathRows(paths: Iterable<string>): Map<string, string[]> {
  const beneath = new Map<string, string[]>();
  for (const path of paths) {
    const start = path.lastIndexOf("{i}.") + 4;
    if (start === 3 || start === path.length) continue;
    const row = path.slice(0, start);
    const known = beneath.get(row) ?? [];
    known.push(path.slice(start));
    beneath.set(row, known);
  }
  return beneath;
}
