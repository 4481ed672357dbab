import type { History, ObjectAnnotation, UniqueKey } from "../annotations/types.js";
import { countOf, flagOf, nameOf, onlyChildren, type Report } from "./attributes.js";
import { statusOf } from "./facets.js";
import { hasParameter } from "./references.js";
import { isLater, type Node, type ObjectNode, type Tree } from "./tree.js";
import type { XmlElement } from "./xml.js";

/** An element as all that was said of it makes it. */
export function wholeOf({ element, attributes }: Node): XmlElement {
  return { ...element, attributes };
}

/** The version of a thing, where it is later than that of what it is in, and its status. */
export function historyOf(node: Node, since: string | undefined, report: Report): History {
  const { version } = node.attributes;
  if (version !== undefined && !/^\d+(\.\d+)+$/.test(version)) {
    report(node.element, `version is ${JSON.stringify(version)}, and must be numbers with dots between them, as 2.19`);
  }
  const status = statusOf(wholeOf(node), report);
  return {
    ...(version === undefined || (since !== undefined && !isLater(version, since)) ? {} : { version }),
    ...(status === undefined ? {} : { status }),
  };
}

/** How many instances an object has, where it is not as usual; what contradicts its name is told. */
export function entriesOf(
  path: string,
  element: XmlElement,
  report: Report,
): Pick<ObjectAnnotation, "minEntries" | "maxEntries"> {
  const least = countOf(element, "minEntries", report) ?? 1;
  const most = countOf(element, "maxEntries", report);
  const isSingle = most === undefined || (most === 1 && least <= 1);
  const isTable = path.endsWith("{i}.");
  if (isTable && isSingle) report(element, `${path} is a table, which has maxEntries above 1`);
  if (!isTable && !isSingle) report(element, `${path} has several entries, so its name ends with {i}.`);
  if (typeof most === "number" && least > most) report(element, `minEntries ${least} is above maxEntries ${most}`);
  if (!isTable) return least === 1 ? {} : { minEntries: least };
  return { ...(least === 0 ? {} : { minEntries: least }), ...(typeof most === "number" ? { maxEntries: most } : {}) };
}

/** The keys of a table, but for those that name what it does not have. */
export function keysOf(
  path: string,
  { keys }: ObjectNode,
  tree: Tree,
  report: Report,
  reportDangling: Report,
): { readonly uniqueKeys?: readonly UniqueKey[] } {
  const uniqueKeys = keys.flatMap((key): UniqueKey[] => {
    onlyChildren(key, ["parameter"], report);
    const names = key.children.map((child) => nameOf(child, "ref", report));
    if (names.length === 0) report(key, "a unique key names no parameter");
    const missing = key.children.filter((_, i) => names[i] !== undefined && !hasParameter(tree, path + names[i]));
    for (const child of missing) {
      reportDangling(child, `a unique key names ${child.attributes["ref"]}, which is not in ${path}`);
    }
    const functional = flagOf(key, "functional", report) ?? true;
    const parameters = names.flatMap((name) => name ?? []);
    if (parameters.length === 0 || missing.length > 0) return [];
    return [functional ? { parameters } : { parameters, functional: false }];
  });
  return uniqueKeys.length === 0 ? {} : { uniqueKeys };
}
