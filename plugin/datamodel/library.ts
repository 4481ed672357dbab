import { basename, dirname, join } from "node:path";
import type { Complaint } from "../diagnostics.js";
import { didYouMean } from "../did-you-mean.js";
import { onlyChildren, type Report } from "./attributes.js";
import { type XmlElement, XmlFile } from "./xml.js";

/** What the importer reads from: files by path, and the names in a folder. */
export interface Files {
  /** @throws Error that says why it cannot be read */
  read(path: string): string;
  /** Nothing for a folder that is not there. */
  list(folder: string): readonly string[];
}

const kinds = ["dataType", "component", "model"] as const;
type Kind = (typeof kinds)[number];

/** A definition, and the document whose names it uses. */
export interface Definition {
  readonly element: XmlElement;
  readonly document: Document;
}

/** The latest minor version of the schema of data models whose meaning is known. */
const LATEST = 16;

/** The documents of an import: each file is read once. */
export class Library {
  readonly complaints: Complaint[] = [];
  readonly report: Report = ({ file, offset }, what, hint) => {
    this.complaints.push({ where: file.at(offset), what, hint });
  };
  readonly #files: Files;
  readonly #folders: readonly string[];
  readonly #documents = new Map<string, Document | undefined>();
  readonly #progress: (path: string) => void;

  /** @param folders where imported files are looked for, after the folder of the file that imports them */
  constructor(files: Files, folders: readonly string[], progress: (path: string) => void) {
    this.#files = files;
    this.#folders = folders;
    this.#progress = progress;
  }

  /** The document of a file; undefined where it is none, which is told. */
  document(path: string, importing?: XmlElement): Document | undefined {
    if (!this.#documents.has(path)) {
      // What imports itself by a detour finds what is there of it so far.
      this.#documents.set(path, undefined);
      this.#read(path, importing);
    }
    return this.#documents.get(path);
  }

  #read(path: string, importing: XmlElement | undefined): void {
    this.#progress(path);
    let text: string;
    try {
      text = this.#files.read(path);
    } catch (error) {
      const what = `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
      if (importing === undefined) this.complaints.push({ where: path, what });
      else this.report(importing, what);
      return;
    }
    const parsed = new XmlFile(path, text).parse();
    if ("complaint" in parsed) {
      this.complaints.push(parsed.complaint);
    } else if (isDataModel(parsed.root, this.report)) {
      const document = new Document(parsed.root, this);
      this.#documents.set(path, document);
      document.checkImports();
    }
  }

  /**
   * The document of an `<import>`. A name without the later numbers of a version means the latest of them:
   * `tr-140-1-common.xml` is `tr-140-1-3-1-common.xml` (TR-106 A.2.1).
   */
  imported(importing: XmlElement): Document | undefined {
    const { file: name, spec } = importing.attributes;
    if (name === undefined) return undefined;
    const wanted = basename(name);
    const folders = [...new Set([dirname(importing.file.name), ...this.#folders])];
    for (const folder of folders) {
      const latest = latestOf(wanted, this.#files.list(folder));
      if (latest === undefined) continue;
      const document = this.document(join(folder, latest), importing);
      const found = document?.element.attributes["spec"];
      if (spec !== undefined && found !== undefined && !isVersionOf(found, spec)) {
        this.report(
          importing,
          `${latest} is ${found}, and ${spec} is imported`,
          "put the right version into the folder",
        );
      }
      return document;
    }
    const present = folders.flatMap((folder) => this.#files.list(folder));
    const hint = didYouMean(wanted, present) ?? "give its folder with --folder";
    this.report(importing, `${name} is in none of the folders ${folders.join(", ")}`, hint);
    return undefined;
  }
}

/** A data model's file: what it defines, and what it imports. */
export class Document {
  readonly element: XmlElement;
  readonly #library: Library;
  readonly #own: { readonly [kind in Kind]: Map<string, XmlElement> };
  readonly #imports: { readonly [kind in Kind]: Map<string, XmlElement> };
  readonly #importing = new Map<XmlElement, XmlElement>();

  constructor(element: XmlElement, library: Library) {
    this.element = element;
    this.#library = library;
    this.#own = { dataType: new Map(), component: new Map(), model: new Map() };
    this.#imports = { dataType: new Map(), component: new Map(), model: new Map() };
    onlyChildren(element, ["import", ...kinds], library.report);
    for (const child of element.children) {
      if (child.name === "import") {
        onlyChildren(child, kinds, library.report);
        for (const item of child.children) {
          this.#add(this.#imports, item);
          this.#importing.set(item, child);
        }
      } else {
        this.#add(this.#own, child);
      }
    }
  }

  #add(tables: { readonly [kind in Kind]: Map<string, XmlElement> }, element: XmlElement): void {
    const table = kinds.includes(element.name as Kind) ? tables[element.name as Kind] : undefined;
    if (table === undefined) return;
    const { name } = element.attributes;
    if (name === undefined) this.#library.report(element, `<${element.name}> needs name`);
    else if (table.has(name)) this.#library.report(element, `there is a ${element.name} ${name} already`);
    else table.set(name, element);
  }

  /** Complain of imports of what is not there. */
  checkImports(): void {
    for (const element of this.element.children.filter(({ name }) => name === "import")) {
      if (element.attributes["file"] === undefined) this.#library.report(element, "<import> needs file");
      // Nothing is taken from an import without names, such as that of a bibliography.
      if (element.children.length === 0) continue;
      const document = this.#library.imported(element);
      if (document === undefined) continue;
      for (const item of element.children.filter(({ name }) => kinds.includes(name as Kind))) {
        const kind = item.name as Kind;
        const name = item.attributes["ref"] ?? item.attributes["name"];
        if (name === undefined || document.find(kind, name) !== undefined) continue;
        this.#library.report(item, `no ${kind} ${name} in ${document.element.file.name}`, document.hint(kind, name));
      }
    }
  }

  /** What a name means in this document. */
  find(kind: Kind, name: string): Definition | undefined {
    const own = this.#own[kind].get(name);
    if (own !== undefined) return { element: own, document: this };
    const item = this.#imports[kind].get(name);
    const importing = item === undefined ? undefined : this.#importing.get(item);
    if (item === undefined || importing === undefined) return undefined;
    const document = this.#library.imported(importing);
    return document === this ? undefined : document?.find(kind, item.attributes["ref"] ?? name);
  }

  /** A hint for a name that means nothing here. */
  hint(kind: Kind, name: string): string | undefined {
    return didYouMean(name, [...this.#own[kind].keys(), ...this.#imports[kind].keys()]);
  }

  /** The models that this file defines itself. */
  models(): XmlElement[] {
    return [...this.#own.model.values()];
  }
}

function isDataModel(root: XmlElement, report: Report): boolean {
  const namespaces = Object.entries(root.attributes).filter(([name]) => name.startsWith("xmlns"));
  const namespace = namespaces.find(([, value]) => /:(cwmp|usp):datamodel-\d/.test(value))?.[1];
  const version = /:datamodel-(\d+)-(\d+)$/.exec(namespace ?? "");
  if (root.name !== "document" || version === null) {
    report(
      root,
      "is no data model",
      'one begins with <dm:document xmlns:dm="urn:broadband-forum-org:cwmp:datamodel-1-15">',
    );
    return false;
  }
  if (version[1] === "1" && Number(version[2]) <= LATEST) return true;
  report(
    root,
    `is of version ${version[1]}.${version[2]} of the schema of data models`,
    `1.0 to 1.${LATEST} are known`,
  );
  return false;
}

/** The file of a name, or that with the highest version of those that go on with its numbers. */
function latestOf(wanted: string, names: readonly string[]): string | undefined {
  if (names.includes(wanted)) return wanted;
  const [, base, label] = /^(tr-\d+(?:-\d+)*)((?:-[a-z][\w-]*)?\.xml)$/.exec(wanted) ?? [];
  if (base === undefined || label === undefined) return undefined;
  const candidates = names.flatMap((name) => {
    if (!name.startsWith(`${base}-`) || !name.endsWith(label)) return [];
    const numbers = name.slice(base.length + 1, name.length - label.length);
    return /^\d+(-\d+)*$/.test(numbers) ? [{ name, version: numbers.split("-").map(Number) }] : [];
  });
  return candidates.sort((a, b) => compareNumbers(b.version, a.version))[0]?.name;
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a specification is the one that is asked for, or a later one of that issue where its last numbers are left out. */
function isVersionOf(found: string, wanted: string): boolean {
  if (found === wanted) return true;
  const parts = /^(.*?:tr-\d+(?:-\d+)*)((?:-[a-z][\w-]*)?)$/;
  const [, base, label] = parts.exec(wanted) ?? [];
  const [, version, own] = parts.exec(found) ?? [];
  if (base === undefined || version === undefined) return false;
  // Files of one specification share its URN or add a label of their own.
  return (label === own || label === "" || own === "") && (version === base || version.startsWith(`${base}-`));
}
