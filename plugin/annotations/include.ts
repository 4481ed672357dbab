import { type Complaint, refuseIfAny } from "../diagnostics.js";
import { didYouMean } from "../did-you-mean.js";
import { supportedPath } from "../runtime/paths/index.js";
import { parentOf } from "./ancestry.js";
import type { Annotations, DataModelAnnotations, ResolvedParameter } from "./types.js";

/**
 * Annotations whose data model is narrowed to what stands beneath some objects: `Device.WiFi.`, or is named itself:
 * `Device.Reboot()`. A table brings the parameter that counts its instances; commands and events bring their arguments,
 * and all of them the named types that they are of. Without prefixes everything stays.
 * @throws Complaints about prefixes that nothing begins with
 */
export function include(annotations: Annotations, prefixes: readonly string[]): Annotations {
  if (prefixes.length === 0) return annotations;
  const { dataModel } = annotations;
  refuseIfAny(prefixes.flatMap((prefix) => problemOf(prefix, dataModel) ?? []));
  return { ...annotations, dataModel: narrow(dataModel, prefixes) };
}

/** An object's path ends with a dot, and means all that is in it; another means itself. */
function isIncluded(path: string, prefix: string): boolean {
  return prefix.endsWith(".") ? path.startsWith(prefix) : path === prefix;
}

function narrow(model: DataModelAnnotations, prefixes: readonly string[]): DataModelAnnotations {
  const wanted = (path: string) => prefixes.some((prefix) => isIncluded(path, prefix));
  const only = <T>(entries: ReadonlyMap<string, T>) => new Map([...entries].filter(([path]) => wanted(path)));
  const objects = only(model.objects);
  const counters = new Set(
    [...objects].flatMap(([path, { numEntriesParameter: name }]) =>
      name === undefined ? [] : [parentOf(path) + name],
    ),
  );
  const parameters = new Map([...model.parameters].filter(([path]) => wanted(path) || counters.has(path)));
  const [commands, events] = [only(model.commands), only(model.events)];
  const typed: ResolvedParameter[] = [
    ...parameters.values(),
    ...[...commands.values()].flatMap(({ input, output }) => [...input.values(), ...output.values()]),
    ...[...events.values()].flatMap(({ args }) => [...args.values()]),
  ];
  const named = new Set(typed.map(({ named }) => named));
  return {
    types: new Map([...model.types].filter(([name]) => named.has(name))),
    objects,
    parameters,
    commands,
    events,
  };
}

/** What is wrong with a prefix that nothing begins with. */
function problemOf(prefix: string, model: DataModelAnnotations): Complaint | undefined {
  const paths = [model.objects, model.parameters, model.commands, model.events].flatMap((entries) => [
    ...entries.keys(),
  ]);
  if (paths.some((path) => isIncluded(path, prefix))) return undefined;
  const where = "option include";
  if (paths.length === 0) {
    const hint = "add one, such as annotations=tr-181-2-19-1";
    return { where, what: `${JSON.stringify(prefix)}: no annotation map describes a data model`, hint };
  }
  // Objects, whether they are described or something is in them.
  const known = new Set([...paths, ...paths.map(parentOf), ...paths.map((path) => path.replace(/\{i\}\.$/, ""))]);
  known.delete("");
  const other = [`${prefix}.`, `${prefix}()`, `${prefix}!`, supportedPath(prefix) ?? ""].find((path) =>
    known.has(path),
  );
  const hint = other === undefined ? didYouMean(prefix, [...known]) : `did you mean ${JSON.stringify(other)}?`;
  return {
    where,
    what: `nothing in the data model begins with ${JSON.stringify(prefix)}`,
    hint: hint ?? "such as Device.WiFi. for an object and all in it, or the path of a parameter, command or event",
  };
}
