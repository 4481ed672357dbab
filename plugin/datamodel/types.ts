import { primitives } from "../annotations/resolve-types.js";
import type { ArgumentAnnotation, DefaultAnnotation, TypeAnnotation } from "../annotations/types.js";
import { isTrue, nameOf, type Report, wordOf } from "./attributes.js";
import { type References, statusOf, targetTypeOf, typeFacts } from "./facets.js";
import type { Definition, Document } from "./library.js";
import type { ParameterNode } from "./tree.js";
import type { XmlElement } from "./xml.js";

const primitiveNames: readonly string[] = primitives;

/** Resolves what a reference names to full paths; undefined for what is not there, which is told. */
export interface Resolve {
  objects(element: XmlElement, paths: string, scope: string | undefined, isRow: boolean): string[];
  parameter(element: XmlElement, path: string, scope: string | undefined): string;
}

/** The named types that a map needs: those that something is of, and what they build on. */
export class NamedTypes {
  readonly #top: Document;
  readonly #report: Report;
  readonly #named = new Map<string, { readonly element: XmlElement; readonly annotation: TypeAnnotation }>();
  readonly #blamed = new Set<string>();

  /** @param top the document that is imported: what it means by a name holds for those that it imports, too */
  constructor(top: Document, report: Report) {
    this.#top = top;
    this.#report = report;
  }

  /** The types, by name. */
  get annotations(): ReadonlyMap<string, TypeAnnotation> {
    return new Map([...this.#named].map(([name, { annotation }]) => [name, annotation]));
  }

  /** Need a type that something in a document names. */
  need(name: string, element: XmlElement, document: Document): void {
    if (primitiveNames.includes(name)) return;
    const found = this.#top.find("dataType", name) ?? document.find("dataType", name);
    if (found === undefined) {
      const key = `${name} ${element.file.at(element.offset)}`;
      if (!this.#blamed.has(key)) this.#report(element, `no such type: ${name}`, document.hint("dataType", name));
      this.#blamed.add(key);
      return;
    }
    const known = this.#named.get(name);
    if (known === undefined) this.#add(name, found);
    else if (known.element !== found.element) {
      this.#report(
        element,
        `${name} means another type here than in ${known.element.file.name}`,
        "import it by one name",
      );
    }
  }

  #add(name: string, { element, document }: Definition): void {
    const { annotation } = typeFacts(element, this.#report);
    const status = statusOf(element, this.#report);
    if (annotation.type === undefined) this.#report(element, `the type ${name} says no type`);
    const type = { type: "string", ...annotation, ...(status === undefined ? {} : { status }) };
    // Before its base, so that one that builds on itself ends: what is wrong with it is said of the whole map.
    this.#named.set(name, { element, annotation: type });
    this.#base(type.type, element, document);
  }

  /** What a type builds on is what its own document means. */
  #base(name: string, element: XmlElement, document: Document): void {
    const own = document.find("dataType", name);
    if (own !== undefined && !this.#named.has(name) && this.#top.find("dataType", name) === undefined) {
      this.#add(name, own);
    } else {
      this.need(name, element, document);
    }
  }

  /** Whether a type is a list, or builds on one. */
  isList(type: TypeAnnotation): boolean {
    const seen = new Set<TypeAnnotation>();
    for (let at: TypeAnnotation | undefined = type; at !== undefined && !seen.has(at); ) {
      if (at.list !== undefined) return true;
      seen.add(at);
      at = this.#named.get(at.type)?.annotation;
    }
    return false;
  }

  /** What a parameter or an argument is of: its type, default value and secrecy. */
  annotation(parameter: ParameterNode, resolve: Resolve): TypeAnnotation & DefaultAnnotation & ArgumentAnnotation {
    const { element, type, document } = parameter;
    const syntax = parameter.syntax ?? element;
    if (type?.annotation.type === undefined) {
      this.#report(element, `${element.attributes["name"] ?? element.attributes["base"]} says no type`);
      return { type: "string" };
    }
    const { type: name } = type.annotation;
    this.need(name, syntax, document);
    const annotation = { ...type.annotation, type: name, ...this.#references(type.references, resolve) };
    const flag = (attribute: string) => (isTrue(syntax, attribute, this.#report) ? { [attribute]: true } : {});
    return {
      ...annotation,
      ...flag("secured"),
      ...flag("hidden"),
      ...flag("command"),
      ...this.#default(parameter.default, annotation),
    };
  }

  #references({ pathRef, enumerationRef }: References, resolve: Resolve): Partial<TypeAnnotation> {
    const report = this.#report;
    const found: { -readonly [key in keyof TypeAnnotation]?: TypeAnnotation[key] } = {};
    if (pathRef !== undefined) {
      const targetType = targetTypeOf(pathRef, report);
      const { targetParent = "", targetParentScope } = pathRef.attributes;
      found.reference = resolve.objects(pathRef, targetParent, targetParentScope, targetType === "row");
      if (targetType !== undefined) found.targetType = targetType;
      if (wordOf(pathRef, "refType", ["strong", "weak"], report) === "weak") found.refType = "weak";
    }
    if (enumerationRef !== undefined) {
      const { targetParamScope, nullValue } = enumerationRef.attributes;
      const target = nameOf(enumerationRef, "targetParam", report) ?? "";
      const targetParam = resolve.parameter(enumerationRef, target, targetParamScope);
      found.enumerationRef = { targetParam, ...(nullValue === undefined ? {} : { nullValue }) };
    }
    return found;
  }

  #default(element: XmlElement | undefined, type: TypeAnnotation): DefaultAnnotation {
    if (element === undefined) return {};
    const words = ["object", "factory", "implementation", "parameter"] as const;
    const defaultType = wordOf(element, "type", words, this.#report);
    const text = element.attributes["value"];
    if (text === undefined) {
      this.#report(element, "<default> needs value");
      return {};
    }
    return {
      default: this.isList(type) ? text.replace(/^\[(.*)\]$/s, "$1") : text,
      ...(defaultType === "factory" || defaultType === "implementation" ? { defaultType } : {}),
    };
  }
}
