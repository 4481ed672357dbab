import { nameOf, onlyChildren, type Report } from "./attributes.js";
import { changed, type TypeFacts, typeFacts } from "./facets.js";
import type { Definition, Document } from "./library.js";
import type { XmlElement } from "./xml.js";

/** What is said of a thing, perhaps in several places: later attributes replace earlier ones. */
export interface Node {
  /** Where it is defined, or was changed last. */
  element: XmlElement;
  attributes: { readonly [name: string]: string };
  /** Whether the model that is imported says something of it, rather than the one that it extends. */
  isOwn: boolean;
}

export interface ParameterNode extends Node {
  /** The document whose names its type is said in. */
  document: Document;
  type: TypeFacts | undefined;
  default: XmlElement | undefined;
  /** The `<syntax>` that it has last. */
  syntax: XmlElement | undefined;
}

export interface CommandNode extends Node {
  readonly input: Tree;
  readonly output: Tree;
}

export interface EventNode extends Node {
  readonly args: Tree;
}

export interface ObjectNode extends Node {
  readonly keys: XmlElement[];
  readonly parameters: Map<string, ParameterNode>;
  readonly commands: Map<string, CommandNode>;
  readonly events: Map<string, EventNode>;
}

/** Finds what a component is, for a document. */
export type FindComponent = (name: string, document: Document) => Definition | undefined;

/** What all trees of an import are made with. */
export class Tools {
  readonly report: Report;
  readonly component: FindComponent;
  /** Whether what is added now is of the model that is imported. */
  isOwn = false;
  #components = 0;

  constructor(report: Report, component: FindComponent) {
    this.report = report;
    this.component = component;
  }

  /** Whether another component may be put somewhere. */
  mayGoOn(): boolean {
    return ++this.#components <= MOST_COMPONENTS;
  }
}

/** Where a piece of XML is put: beneath what path, in whose names, and not before what version. */
interface Place {
  readonly prefix: string;
  readonly document: Document;
  readonly version: string | undefined;
}

/** How deep components and objects may stand in others, and how many components there may be: TR-181 has hundreds. */
const DEEPEST = 50;
const MOST_COMPONENTS = 100_000;

/**
 * Objects by path, as a model has them, or the arguments of a command or event, by name. What stands in none is in an
 * object with the path "". Components are put where they are referred to, and extensions into what they extend.
 */
export class Tree {
  readonly objects = new Map<string, ObjectNode>();
  readonly #tools: Tools;
  readonly #isArguments: boolean;

  constructor(tools: Tools, isArguments: boolean, element: XmlElement) {
    this.#tools = tools;
    this.#isArguments = isArguments;
    this.#object("", element, undefined);
  }

  #object(path: string, element: XmlElement, version: string | undefined): void {
    const tables = { keys: [], parameters: new Map(), commands: new Map(), events: new Map() };
    this.objects.set(path, { ...this.#node(element, version), ...tables });
  }

  /** Add what is within a model, an object, a component, or arguments. */
  add(element: XmlElement, document: Document, prefix = "", version?: string, depth = 0): void {
    const place = { prefix, document, version };
    const { report } = this.#tools;
    if (depth > DEEPEST) {
      report(element, `stands in ${DEEPEST} others, or in itself`);
      return;
    }
    if (element.name !== "object") {
      const things = this.#isArguments ? ["parameter", "object"] : ["parameter", "object", "command", "event"];
      onlyChildren(element, ["component", ...things], report);
    }
    for (const child of element.children) {
      if (child.name === "object") this.#addObject(child, place, depth);
      else if (child.name === "component") this.#addComponent(child, place, depth);
      else if (child.name === "uniqueKey") this.objects.get(prefix)?.keys.push(child);
      else this.#addMember(child, place);
    }
  }

  #addObject(element: XmlElement, place: Place, depth: number): void {
    const { report } = this.#tools;
    const { base } = element.attributes;
    const own = base ?? nameOf(element, "name", report);
    if (own === undefined) return;
    const path = place.prefix + own;
    onlyChildren(element, ["uniqueKey", "component", "object", "parameter", "command", "event"], report);
    const known = this.objects.get(path);
    if (known === undefined) {
      if (base !== undefined) report(element, `${path} is extended, and is not there`);
      this.#object(path, element, place.version);
    } else if (base === undefined) {
      report(element, `there is an object ${path} already`, "an extension has base, not name");
    } else {
      this.#change(known, element);
    }
    this.add(element, place.document, path, place.version, depth + 1);
  }

  #addComponent(element: XmlElement, { prefix, document, version }: Place, depth: number): void {
    const { report, component } = this.#tools;
    const name = nameOf(element, "ref", report);
    if (name === undefined) return;
    const found = component(name, document);
    if (found === undefined) {
      document.reportUnknown("component", name, element);
    } else if (!this.#tools.mayGoOn()) {
      report(element, `there are more than ${MOST_COMPONENTS} components`);
    } else {
      const path = prefix + (element.attributes["path"] ?? "");
      this.add(found.element, found.document, path, element.attributes["version"] ?? version, depth + 1);
    }
  }

  #addMember(element: XmlElement, place: Place): void {
    const { report } = this.#tools;
    if (!["parameter", "command", "event"].includes(element.name)) return;
    const object = this.objects.get(place.prefix);
    const name = element.attributes["base"] ?? nameOf(element, "name", report);
    if (name === undefined) return;
    if (object === undefined) {
      report(element, `there is no object ${place.prefix} for ${name}`);
      return;
    }
    if (element.name === "parameter") this.#addParameter(element, name, object.parameters, place);
    else if (element.name === "command") this.#addCommand(element, name, object.commands, place);
    else this.#addEvent(element, name, object.events, place);
  }

  #addParameter(element: XmlElement, name: string, parameters: Map<string, ParameterNode>, place: Place): void {
    const { report } = this.#tools;
    onlyChildren(element, ["syntax"], report);
    const syntax = element.children.find(({ name }) => name === "syntax");
    const type = syntax === undefined ? undefined : typeFacts(syntax, report);
    const own = { syntax, type, default: syntax?.children.find(({ name }) => name === "default") };
    const known = this.#extended(element, name, parameters);
    if (known === undefined) {
      parameters.set(name, { ...this.#node(element, place.version), document: place.document, ...own });
      return;
    }
    this.#change(known, element);
    if (syntax !== undefined) {
      known.syntax = syntax;
      known.document = place.document;
    }
    known.type = known.type && own.type ? changed(known.type, own.type) : (own.type ?? known.type);
    known.default = own.default ?? known.default;
  }

  #addCommand(element: XmlElement, name: string, commands: Map<string, CommandNode>, place: Place): void {
    onlyChildren(element, ["input", "output"], this.#tools.report);
    let known = this.#extended(element, name, commands);
    if (known === undefined) {
      const tree = () => new Tree(this.#tools, true, element);
      known = { ...this.#node(element, place.version), input: tree(), output: tree() };
      commands.set(name, known);
    } else {
      this.#change(known, element);
    }
    for (const child of element.children) {
      if (child.name === "input") known.input.add(child, place.document);
      if (child.name === "output") known.output.add(child, place.document);
    }
  }

  #addEvent(element: XmlElement, name: string, events: Map<string, EventNode>, place: Place): void {
    let known = this.#extended(element, name, events);
    if (known === undefined) {
      known = { ...this.#node(element, place.version), args: new Tree(this.#tools, true, element) };
      events.set(name, known);
    } else {
      this.#change(known, element);
    }
    known.args.add(element, place.document);
  }

  #node(element: XmlElement, version: string | undefined): Node {
    return { element, attributes: since(element, version), isOwn: this.#tools.isOwn };
  }

  /** An extension says what is new of a thing that has been there since its own version. */
  #change(known: Node, element: XmlElement): void {
    const { base: _, name: __, version: ___, ...attributes } = element.attributes;
    known.attributes = { ...known.attributes, ...attributes };
    known.element = element;
    known.isOwn ||= this.#tools.isOwn;
  }

  /** What an element extends; undefined for what is new. */
  #extended<T>(element: XmlElement, name: string, known: ReadonlyMap<string, T>): T | undefined {
    const { report } = this.#tools;
    const isExtension = element.attributes["base"] !== undefined;
    if (isExtension && !known.has(name)) report(element, `${element.name} ${name} is extended, and is not there`);
    if (!isExtension && known.has(name)) {
      report(element, `there is a ${element.name} ${name} already`, "an extension has base, not name");
    }
    return known.get(name);
  }
}

/** The attributes of an element, with a version that is none before the one of the component that it comes with. */
function since({ attributes }: XmlElement, floor: string | undefined): { readonly [name: string]: string } {
  const { version } = attributes;
  if (floor === undefined || (version !== undefined && isLater(version, floor))) return attributes;
  return { ...attributes, version: floor };
}

/** Whether a version comes after another: 2.10 after 2.9. */
export function isLater(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split(".").map(Number)) as [number[], number[]];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
