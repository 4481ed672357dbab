import { basename, dirname, join } from "node:path";
import { primitives } from "../annotations/resolve-types.js";
import { type Complaint, reasonOf } from "../diagnostics.js";
import { didYouMean } from "../did-you-mean.js";
import { onlyChildren, type Report } from "./attributes.js";
import { decodeXml } from "./decode.js";
import { type XmlElement, XmlFile } from "./xml.js";

/** What the importer reads from: files by path, and the names in a folder. */
export interface Files {
  /** @throws Error that says why it cannot be read */
  read(path: string): Uint8Array;
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
  /** What is wrong with them. */
  readonly complaints: Complaint[] = [];
  /** What leads nowhere, in a data model that makes sense without it. */
  readonly dangling: Complaint[] = [];
  readonly report: Report = (element, what, hint) => this.complaints.push(complaint(element, what, hint));
  readonly reportDangling: Report = (element, what, hint) => this.dangling.push(complaint(element, what, hint));
  readonly #files: Files;
  readonly #folders: readonly string[];
  readonly #documents = new Map<string, Document | undefined>();
  readonly #imported = new Map<XmlElement, Document | undefined>();
  readonly #meanings = new Map<Document, Map<string, Definition | undefined>>();
  readonly #progress: (path: string, share: number) => void;

  /** @param folders where imported files are looked for, after the folder of the file that imports them */
  constructor(files: Files, folders: readonly string[], progress: (path: string, share: number) => void) {
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
    this.#progress(path, 0);
    let text: string;
    try {
      text = decodeXml(this.#files.read(path));
    } catch (error) {
      const what = `cannot be read: ${reasonOf(error)}`;
      if (importing === undefined) this.complaints.push({ where: path, what });
      else this.report(importing, `${path} ${what}`);
      return;
    }
    const parsed = new XmlFile(path, text).parse((share) => this.#progress(path, share));
    if ("complaint" in parsed) {
      this.complaints.push(parsed.complaint);
    } else if (isDataModel(parsed.root, this.report)) {
      const document = new Document(parsed.root, this);
      this.#documents.set(path, document);
      document.checkImports();
    }
  }

  /**
   * What a name means in a document: what the outermost of those that import it mean by it, as a file for USP says what
   * `Alias` is in all that it imports. Published files also use names that only another of them imports.
   */
  meaning(kind: Kind, name: string, document: Document): Definition | undefined {
    const key = `${kind} ${name}`;
    const known = this.#meanings.get(document) ?? new Map<string, Definition | undefined>();
    this.#meanings.set(document, known);
    if (!known.has(key)) known.set(key, this.#meaning(kind, name, document));
    return known.get(key);
  }

  #meaning(kind: Kind, name: string, document: Document): Definition | undefined {
    const all = [...this.#documents.values()].flatMap((document) => document ?? []);
    const outermost = all.filter((other) => other.reaches(document));
    for (const other of [...outermost, document]) {
      const found = other.find(kind, name);
      if (found !== undefined) return found;
    }
    return this.anywhere(kind, name);
  }

  /** What a name means in the first of the documents that define it. */
  anywhere(kind: Kind, name: string): Definition | undefined {
    for (const document of this.#documents.values()) {
      const found = document?.own(kind, name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /**
   * The document of an `<import>`. A name without the later numbers of a version means the latest of them that the
   * specification allows: `tr-140-1-common.xml` is `tr-140-1-3-1-common.xml` (TR-106 A.2.1).
   */
  imported(importing: XmlElement): Document | undefined {
    if (!this.#imported.has(importing)) this.#imported.set(importing, this.#find(importing));
    return this.#imported.get(importing);
  }

  #find(importing: XmlElement): Document | undefined {
    const { file: name, spec } = importing.attributes;
    if (name === undefined) return undefined;
    const wanted = basename(name);
    const folders = [...new Set([dirname(importing.file.name), ...this.#folders])];
    for (const folder of folders) {
      const latest = latestOf(wanted, spec, this.#files.list(folder));
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

function complaint({ file, offset }: XmlElement, what: string, hint: string | undefined): Complaint {
  return { where: file.at(offset), what: printable(what), hint: hint === undefined ? undefined : printable(hint) };
}

/** What a file says may hold what a terminal obeys. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A data model's file: what it defines, and what it imports. */
export class Document {
  readonly element: XmlElement;
  readonly #library: Library;
  readonly #own: { readonly [kind in Kind]: Map<string, XmlElement> };
  readonly #imports: { readonly [kind in Kind]: Map<string, XmlElement> };
  readonly #importing = new Map<XmlElement, XmlElement>();
  #reached: ReadonlySet<Document> | undefined;

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
        document.reportUnknown(kind, name, item);
      }
    }
  }

  /** What a name means in this document. */
  find(kind: Kind, name: string): Definition | undefined {
    const own = this.own(kind, name);
    if (own !== undefined) return own;
    const item = this.#imports[kind].get(name);
    const importing = item === undefined ? undefined : this.#importing.get(item);
    if (item === undefined || importing === undefined) return undefined;
    const document = this.#library.imported(importing);
    return document === this ? undefined : document?.find(kind, item.attributes["ref"] ?? name);
  }

  /** Whether this document imports another, or one that does. */
  reaches(other: Document): boolean {
    this.#reached ??= this.#reachable();
    return this.#reached.has(other);
  }

  #reachable(): ReadonlySet<Document> {
    const reached = new Set<Document>();
    const toVisit: Document[] = [this];
    for (const document of toVisit) {
      for (const importing of new Set(document.#importing.values())) {
        const imported = this.#library.imported(importing);
        if (imported === undefined || imported === this || reached.has(imported)) continue;
        reached.add(imported);
        toVisit.push(imported);
      }
    }
    return reached;
  }

  /** Complain of a name that means nothing here, unless it is imported from what is not there, which is told. */
  reportUnknown(kind: Kind, name: string, element: XmlElement): void {
    if (this.#imports[kind].has(name)) return;
    const hint = didYouMean(name, [...this.#own[kind].keys(), ...this.#imports[kind].keys()]);
    const what = kind === "dataType" ? "type" : kind;
    const primitive = kind === "dataType" ? didYouMean(name, primitives) : undefined;
    this.#library.report(element, `no such ${what}: ${name}`, primitive ?? hint);
  }

  /** What a name means in this file alone. */
  own(kind: Kind, name: string): Definition | undefined {
    const element = this.#own[kind].get(name);
    return element === undefined ? undefined : { element, document: this };
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

/** The file of a name, or that with the highest version of those that go on with its numbers and suit a specification. */
function latestOf(wanted: string, spec: string | undefined, names: readonly string[]): string | undefined {
  if (names.includes(wanted)) return wanted;
  const [, base, label] = /^(tr-\d+(?:-\d+)*)((?:-[a-z][\w-]*)?\.xml)$/.exec(wanted) ?? [];
  if (base === undefined || label === undefined) return undefined;
  const [asked = base] = /tr-\d+(?:-\d+)*/.exec(spec ?? "") ?? [];
  const candidates = names.flatMap((name) => {
    if (!name.startsWith(`${base}-`) || !name.endsWith(label)) return [];
    const numbers = name.slice(base.length + 1, name.length - label.length);
    if (!/^\d+(-\d+)*$/.test(numbers)) return [];
    return [{ name, suits: `${base}-${numbers}-`.startsWith(`${asked}-`), version: numbers.split("-").map(Number) }];
  });
  const [best] = candidates.sort((a, b) => {
    return Number(b.suits) - Number(a.suits) || compareNumbers(b.version, a.version);
  });
  return best?.name;
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
