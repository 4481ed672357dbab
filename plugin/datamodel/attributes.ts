import { didYouMean } from "../did-you-mean.js";
import type { XmlElement } from "./xml.js";

/** Is told what is wrong with an element. */
export type Report = (element: XmlElement, what: string, hint?: string) => void;

/** One of some words; undefined where the attribute is absent, or none of them. */
export function wordOf<T extends string>(
  element: XmlElement,
  attribute: string,
  words: readonly T[],
  report: Report,
): T | undefined {
  const text = element.attributes[attribute];
  const word = words.find((word) => word === text);
  if (text !== undefined && word === undefined) {
    const hint = didYouMean(text, words) ?? `allowed: ${words.join(", ")}`;
    report(element, `${attribute} is ${JSON.stringify(text)}`, hint);
  }
  return word;
}

/** Whether an attribute is true; undefined where it is absent, or neither true nor false. */
export function flagOf(element: XmlElement, attribute: string, report: Report): boolean | undefined {
  const text = element.attributes[attribute];
  if (text === undefined) return undefined;
  if (text === "true" || text === "1") return true;
  if (text !== "false" && text !== "0")
    report(element, `${attribute} is ${JSON.stringify(text)}, and must be true or false`);
  return false;
}

/** A whole number from 0; null for `unbounded`; undefined where the attribute is absent, or is no number. */
export function countOf(element: XmlElement, attribute: string, report: Report): number | null | undefined {
  const text = element.attributes[attribute];
  if (text === undefined) return undefined;
  if (text === "unbounded") return null;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  report(element, `${attribute} is ${JSON.stringify(text)}, and must be a whole number`);
  return undefined;
}

/** A name, which an element cannot do without. */
export function nameOf(element: XmlElement, attribute: string, report: Report): string | undefined {
  const name = element.attributes[attribute];
  if (name === undefined || name === "") {
    report(element, `<${element.name}> needs ${attribute}`);
    return undefined;
  }
  return name;
}

/** Complain of children that an element does not have. */
export function onlyChildren(element: XmlElement, allowed: readonly string[], report: Report): void {
  for (const child of element.children) {
    if (!allowed.includes(child.name)) {
      const hint = didYouMean(child.name, allowed) ?? `allowed: ${allowed.join(", ")}`;
      report(child, `<${child.name}> is not for <${element.name}>`, hint);
    }
  }
}
