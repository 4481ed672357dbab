import { resolveDataModel } from "../annotations/data-model.js";
import type { AnnotationFile } from "../annotations/types.js";
import { type Complaint, Complaints } from "../diagnostics.js";
import { flagOf, nameOf } from "./attributes.js";
import { Builder } from "./build.js";
import { type Document, type Files, Library } from "./library.js";
import { Places } from "./places.js";
import type { Home } from "./references.js";
import { type FindComponent, Tools, Tree } from "./tree.js";
import { NamedTypes } from "./types.js";
import type { XmlElement } from "./xml.js";

export type { Files } from "./library.js";

export interface ImportOptions {
  readonly files: Files;
  /** Folders to look for imported files in, after that of the file that imports them. */
  readonly folders?: readonly string[];
  /** Only what the file itself says, as an addition to the map of the model that it extends. */
  readonly own?: boolean;
  /**
   * Is told of references, unique keys and counters that lead nowhere, which are left out. Where this is absent, they
   * are refused with everything else that is wrong.
   */
  readonly warn?: (complaints: readonly Complaint[]) => void;
  /** Is told, again and again, how much of what file is read: a share from 0 to 1. */
  readonly progress?: (path: string, share: number) => void;
}

/**
 * The annotation map of a data model that an XML file defines (TR-106 A.2): its named types, objects, parameters, commands
 * and events, as facts without prose, by full path.
 * @throws Complaints about all that is wrong with the file and those that it imports, with file, line and column
 */
export function importDataModel(path: string, options: ImportOptions): AnnotationFile {
  const { files, folders = [], own = false, warn, progress = () => {} } = options;
  const library = new Library(files, folders, progress);
  const document = library.document(path);
  // Without it there is nothing to be in order.
  if (document === undefined) throw new Complaints(library.complaints);
  const places = new Places(document.element);
  const { map, paths } = modelOf(document, library, places);
  const { complaints } = resolveDataModel([{ source: places, content: map }]);
  const dangling = places.inOrder(library.dangling);
  const wrong = [...library.complaints, ...complaints, ...(warn === undefined ? dangling : [])];
  if (wrong.length > 0) throw new Complaints(places.inOrder(wrong));
  if (dangling.length > 0) warn?.(dangling);
  return own ? ownOf(map, paths) : map;
}

/** The map of the model that a document defines, and the paths of what it says itself. */
function modelOf(
  top: Document,
  library: Library,
  places: Places,
): { readonly map: AnnotationFile; readonly paths: ReadonlySet<string> } {
  const { report } = library;
  const [model, ...further] = top.models();
  for (const other of further) report(other, "there is a model already, and a file is imported for one");
  if (model === undefined) {
    report(top.element, "defines no model");
    return { map: { version: 1 }, paths: new Set() };
  }
  const tools = new Tools(report, componentOf(library));
  const tree = new Tree(tools, false, model);
  const isService = expand(model, top, tree, tools, library, []);
  const types = new NamedTypes(library, places);
  const builder = new Builder(tree, types, homeOf(isService, tree), places, library);
  const sections = builder.sections();
  const { spec } = top.element.attributes;
  const source = { model: model.attributes["name"] ?? "", ...(spec === undefined ? {} : { spec }) };
  return {
    map: { version: 1, source, types: Object.fromEntries(types.annotations), ...sections },
    paths: builder.own,
  };
}

/** The entries of a map with some paths, and the types that they need. */
function ownOf({ types = {}, ...map }: AnnotationFile, paths: ReadonlySet<string>): AnnotationFile {
  const only = <T>(entries: { readonly [path: string]: T } = {}) =>
    Object.fromEntries(Object.entries(entries).filter(([path]) => paths.has(path)));
  const [objects, parameters] = [only(map.objects), only(map.parameters)];
  const [commands, events] = [only(map.commands), only(map.events)];
  const args = [
    ...Object.values(commands).flatMap(({ input = {}, output = {} }) => [input, output]),
    ...Object.values(events).map(({ args = {} }) => args),
  ];
  const typed = [...Object.values(parameters), ...args.flatMap((args) => Object.values(args))];
  const needed = new Set(typed.map(({ type }) => type));
  for (const name of needed) {
    const base = Object.hasOwn(types, name) ? types[name]?.type : undefined;
    if (base !== undefined) needed.add(base);
  }
  const kept = Object.fromEntries(Object.entries(types).filter(([name]) => needed.has(name)));
  return { ...map, types: kept, objects, parameters, commands, events };
}

/** A component is what its document means by its name; of a virtual one, those that import it have the last word. */
function componentOf(library: Library): FindComponent {
  return (name, document) => {
    const found = document.find("component", name);
    const isVirtual = found !== undefined && flagOf(found.element, "virtual", library.report) === true;
    return found === undefined || isVirtual ? library.meaning("component", name, document) : found;
  };
}

/** Add a model to a tree, after the one that it extends; whether they are a service. */
function expand(
  model: XmlElement,
  document: Document,
  tree: Tree,
  tools: Tools,
  library: Library,
  extending: readonly XmlElement[],
): boolean {
  let isService = flagOf(model, "isService", library.report) ?? false;
  const { base } = model.attributes;
  nameOf(model, "name", library.report);
  if (base !== undefined) {
    const found = document.find("model", base);
    if (found === undefined) {
      document.reportUnknown("model", base, model);
    } else if (found.element === model || extending.includes(found.element)) {
      library.report(model, `the model ${base} extends itself`);
    } else {
      const extended = expand(found.element, found.document, tree, tools, library, [...extending, model]);
      isService ||= extended;
    }
  }
  tools.isOwn = extending.length === 0;
  tree.add(model, document);
  return isService;
}

/** A root stands for itself; a service is one of those that a device has. */
function homeOf(isService: boolean, { objects }: Tree): Home {
  const first = [...objects.keys()].find((path) => path !== "") ?? "Device.";
  const root = /^[^.]*\.(?:\{i\}\.)?/.exec(first)?.[0] ?? first;
  return { prefix: isService ? "Device.Services." : "", root };
}
