import { primitives } from "../annotations/resolve-types.js";
import type { DefaultAnnotation, ParameterAnnotation, TypeAnnotation } from "../annotations/types.js";
import { flagOf, nameOf, type Report, wordOf } from "./attributes.js";
import { type ReferenceElements, statusOf, targetTypeOf, typeFacts } from "./facets.js";
import type { Definition, Document, Library } from "./library.js";
import type { Places } from "./places.js";
import type { References } from "./references.js";
import type { ParameterNode } from "./tree.js";
import type { XmlElement } from "./xml.js";

const primitiveNames: readonly string[] = primitives;

/** The named types that a map needs: those that something is of, and what they build on. */
export class NamedTypes {
  readonly #library: Library;
  readonly #places: Places;
  readonly #report: Report;
  readonly #named = new Map<string, { readonly element: XmlElement; readonly annotation: TypeAnnotation }>();

  constructor(library: Library, places: Places) {
    this.#library = library;
    this.#places = places;
    this.#report = library.report;
  }

  /** The types, by name. */
  get annotations(): ReadonlyMap<string, TypeAnnotation> {
    return new Map([...this.#named].map(([name, { annotation }]) => [name, annotation]));
  }

  /** Need a type that something in a document names; whether there is one. */
  need(name: string, element: XmlElement, document: Document): boolean {
    if (primitiveNames.includes(name)) return true;
    const found = this.#library.meaning("dataType", name, document);
    const known = this.#named.get(name);
    if (found === undefined) {
      document.reportUnknown("dataType", name, element);
    } else if (known === undefined) {
      this.#add(name, found);
    } else if (known.element !== found.element) {
      this.#report(
        element,
        `${name} means another type here than in ${known.element.file.name}`,
        "import both by names of their own",
      );
    }
    return found !== undefined;
  }

  #add(name: string, { element, document }: Definition): void {
    const { annotation } = typeFacts(element, this.#report);
    const status = statusOf(element, this.#report);
    if (annotation.type === undefined) this.#report(element, `the type ${name} says no type`);
    const type = { type: "string", ...annotation, ...(status === undefined ? {} : { status }) };
    // Before its base, so that one that builds on itself ends: what is wrong with it is said of the whole map.
    this.#named.set(name, { element, annotation: type });
    this.#places.put(["types", name], element);
    // A type of what is not there is not blamed for its facets.
    if (!this.need(type.type, element, document)) this.#named.set(name, { element, annotation: { type: "string" } });
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
  annotation(parameter: ParameterNode, references: References): ParameterAnnotation {
    const { element, type, document } = parameter;
    const syntax = parameter.syntax ?? element;
    if (type?.annotation.type === undefined) {
      this.#report(element, `${element.attributes["name"] ?? element.attributes["base"]} says no type`);
      return { type: "string" };
    }
    const { type: name } = type.annotation;
    if (!this.need(name, syntax, document)) return { type: "string" };
    const annotation = { ...type.annotation, type: name, ...this.#references(type.references, references) };
    const flag = (attribute: string) => (flagOf(syntax, attribute, this.#report) ? { [attribute]: true } : {});
    return {
      ...annotation,
      ...flag("secured"),
      ...flag("hidden"),
      ...flag("command"),
      ...this.#default(parameter.default, annotation),
    };
  }

  #references({ pathRef, enumerationRef }: ReferenceElements, references: References): Partial<TypeAnnotation> {
    const report = this.#report;
    const found: { -readonly [key in keyof TypeAnnotation]?: TypeAnnotation[key] } = {};
    if (pathRef !== undefined) {
      const targetType = targetTypeOf(pathRef, report);
      const { targetParent = "", targetParentScope } = pathRef.attributes;
      found.reference = references.objects(pathRef, targetParent, targetParentScope, targetType === "row");
      if (targetType !== undefined) found.targetType = targetType;
      if (wordOf(pathRef, "refType", ["strong", "weak"], report) === "weak") found.refType = "weak";
    }
    if (enumerationRef !== undefined) {
      const { targetParamScope, nullValue } = enumerationRef.attributes;
      const target = nameOf(enumerationRef, "targetParam", report);
      const targetParam = target && references.parameter(enumerationRef, target, targetParamScope);
      if (targetParam !== undefined) {
        found.enumerationRef = { targetParam, ...(nullValue === undefined ? {} : { nullValue }) };
      }
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
