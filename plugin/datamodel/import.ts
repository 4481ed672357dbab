import type { AnnotationFile } from "../annotations/types.js";
import { type Complaint, Complaints, refuseIfAny } from "../diagnostics.js";
import { isTrue, nameOf } from "./attributes.js";
import { Builder, type Home } from "./build.js";
import { type Document, type Files, Library } from "./library.js";
import { type FindComponent, Tree } from "./tree.js";
import { NamedTypes } from "./types.js";
import type { XmlElement } from "./xml.js";

export type { Files } from "./library.js";

export interface ImportOptions {
  readonly files: Files;
  /** Folders to look for imported files in, after that of the file that imports them. */
  readonly folders?: readonly string[];
  /** Is told of each file that is read, by path. */
  readonly progress?: (path: string) => void;
}

/**
 * The annotation map of a data model that a file defines (TR-106 A.2): its named types, objects, parameters, commands and
 * events, as facts without prose, by full path.
 * @throws Complaints about all that is wrong with the file and those that it imports, with file, line and column
 */
export function importDataModel(
  path: string,
  { files, folders = [], progress = () => {} }: ImportOptions,
): AnnotationFile {
  const library = new Library(files, folders, progress);
  const document = library.document(path);
  refuseIfAny(library.complaints.length > 0 && document === undefined ? library.complaints : []);
  if (document === undefined) throw new Complaints([]);
  const map = new Import(document, library).map();
  refuseIfAny(inOrder(library.complaints));
  return map;
}

class Import {
  readonly #top: Document;
  readonly #library: Library;

  constructor(top: Document, library: Library) {
    this.#top = top;
    this.#library = library;
  }

  map(): AnnotationFile {
    const { report } = this.#library;
    const [model, ...further] = this.#top.models();
    if (model === undefined) report(this.#top.element, "defines no model");
    for (const other of further) report(other, "there is a model already; a file defines one");
    if (model === undefined) return { version: 1 };
    // What a component of this name is, the document that is imported has the last word on.
    const component: FindComponent = (name, document) => {
      const found = document.find("component", name);
      const isVirtual = found !== undefined && found.element.attributes["virtual"] === "true";
      return (isVirtual ? this.#top.find("component", name) : undefined) ?? found;
    };
    const tree = new Tree({ report, component }, false, model, this.#top);
    this.#expand(model, this.#top, tree, []);
    const types = new NamedTypes(this.#top, report);
    const { sections } = new Builder(tree, types, homeOf(model, tree, this.#library), report);
    const spec = this.#top.element.attributes["spec"];
    return {
      version: 1,
      source: { model: model.attributes["name"] ?? "", ...(spec === undefined ? {} : { spec }) },
      types: Object.fromEntries(types.annotations),
      ...sections,
    };
  }

  /** Add a model to a tree, after the one that it extends. */
  #expand(model: XmlElement, document: Document, tree: Tree, extended: readonly XmlElement[]): void {
    const { report } = this.#library;
    const { base } = model.attributes;
    nameOf(model, "name", report);
    if (base !== undefined) {
      const found = document.find("model", base);
      if (found === undefined) report(model, `no such model: ${base}`, document.hint("model", base));
      else if (extended.includes(found.element)) report(model, `the model ${base} extends itself`);
      else this.#expand(found.element, found.document, tree, [...extended, model]);
    }
    tree.add(model, document);
  }
}

/** A root stands for itself; a service is one of those that a device has. */
function homeOf(model: XmlElement, tree: Tree, { report }: Library): Home {
  const first = [...tree.objects.keys()].find((path) => path !== "") ?? "Device.";
  const isService = isTrue(model, "isService", report);
  const root = /^[^.]+\.(?:\{i\}\.)?/.exec(first)?.[0] ?? first;
  return { prefix: isService ? "Device.Services." : "", root };
}

/** By file and place, each once. */
function inOrder(complaints: readonly Complaint[]): Complaint[] {
  const unique = new Map(complaints.map((complaint) => [`${complaint.where} ${complaint.what}`, complaint]));
  const place = ({ where }: Complaint) => /^(.*?)(?::(\d+):(\d+))?$/.exec(where) ?? [];
  return [...unique.values()].sort((a, b) => {
    const [[, file = "", line = 0, column = 0], [, otherFile = "", otherLine = 0, otherColumn = 0]] = [
      place(a),
      place(b),
    ];
    if (file !== otherFile) return file < otherFile ? -1 : 1;
    return Number(line) - Number(otherLine) || Number(column) - Number(otherColumn);
  });
}
