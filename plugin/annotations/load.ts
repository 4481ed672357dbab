import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import type { ErrorObject } from "ajv";
import { type Complaint, Complaints, refuseIfAny } from "../diagnostics.js";
import { didYouMean } from "../did-you-mean.js";
import { packagePath } from "../paths.js";
import { Source } from "./source.js";
import type { AnnotationFile } from "./types.js";

/** A map that was read and has the right shape. What it names is checked against the schemas later. */
export interface LoadedMap {
  readonly source: Source;
  readonly content: AnnotationFile;
  /** Shipped with the plugin: what it names and a schema lacks belongs to another version. */
  readonly bundled: boolean;
}

const folder = packagePath("proto/annotations");

/** The maps that are shipped, by name. The USP field map is always on, and need not be named. */
function bundledFiles(): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => /(?<!\.schema)\.(yaml|json)$/.test(file));
  return new Map(files.sort().map((file) => [file.slice(0, -extname(file).length), file]));
}

/** The names of the maps that are shipped. */
export function bundledNames(): string[] {
  return [...bundledFiles().keys()];
}

/**
 * Read the USP field map and those that the options name, in order.
 * @throws Complaints about all that cannot be read or has a wrong shape
 */
export function loadMaps(names: readonly string[]): LoadedMap[] {
  const complaints: Complaint[] = [];
  const maps: LoadedMap[] = [];
  const bundled = bundledFiles();
  for (const name of ["usp", ...names.filter((name) => name !== "usp")]) {
    try {
      const file = bundled.get(name);
      const isBundled = file !== undefined;
      const source = isBundled ? open(join(folder, file), file) : open(name, name, [...bundled.keys()]);
      maps.push({ source, content: isBundled ? (source.data as AnnotationFile) : shape(source), bundled: isBundled });
    } catch (error) {
      if (!(error instanceof Complaints)) throw error;
      complaints.push(...error.complaints);
    }
  }
  refuseIfAny(complaints);
  return maps;
}

function open(path: string, name: string, bundled?: readonly string[]): Source {
  if (bundled !== undefined && !existsSync(path)) {
    const hint =
      didYouMean(name, bundled) ?? `the bundled maps are ${bundled.join(", ")}; a path starts where buf runs`;
    throw new Complaints([{ where: `option annotations`, what: `${JSON.stringify(name)} is no file`, hint }]);
  }
  try {
    return new Source(name, readFileSync(path, "utf8"), bundled === undefined);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new Complaints([{ where: `option annotations`, what: `${JSON.stringify(name)} cannot be read: ${what}` }]);
  }
}

/** Check a user's map against the JSON Schema. */
function shape(source: Source): AnnotationFile {
  refuseIfAny(source.errors);
  // Most runs have no map but the bundled ones, and need no validator.
  const { Ajv2020 } = createRequire(import.meta.url)("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
  const schema: object = JSON.parse(readFileSync(join(folder, "annotations.schema.json"), "utf8"));
  const validate = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile<AnnotationFile>(
    schema,
  );
  const { data } = source;
  if (validate(data)) return data;
  const complaints = (validate.errors ?? []).filter(isOwn).map((error) => complaint(source, error));
  throw new Complaints(source.inOrder(complaints));
}

/** Ajv reports a wrong property name twice: by its pattern, and as a name. */
function isOwn(error: ErrorObject): boolean {
  return error.propertyName === undefined || error.keyword === "propertyNames";
}

function complaint(source: Source, error: ErrorObject): Complaint {
  const path = error.instancePath
    .split("/")
    .slice(1)
    .map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));
  const name = path.length === 0 ? "the map" : path.join(" > ");
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(error.params["additionalProperty"]);
      const allowed = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      const hint = didYouMean(key, allowed) ?? `allowed: ${allowed.join(", ")}`;
      return { where: source.at([...path, key], true), what: `${name}: no such key: ${key}`, hint };
    }
    case "propertyNames": {
      const key = String(error.params["propertyName"]);
      const kinds: { readonly [place: string]: string } = {
        types: "the name of a type",
        peek: "the name of a property",
      };
      const kind = kinds[path.at(-1) ?? ""] ?? "a fully-qualified name";
      return { where: source.at([...path, key], true), what: `${JSON.stringify(key)} is not ${kind}` };
    }
    case "enum": {
      const allowed = (error.params["allowedValues"] as unknown[]).map(String);
      const hint = didYouMean(String(error.data), allowed) ?? `allowed: ${allowed.join(", ")}`;
      return { where: source.at(path), what: `${name}: ${JSON.stringify(error.data)} is not allowed`, hint };
    }
    case "const": {
      const what = `${name}: must be ${JSON.stringify(error.params["allowedValue"])}`;
      return { where: source.at(path), what };
    }
    case "pattern": {
      const what = `${name}: ${JSON.stringify(error.data)} has not the form ${String(error.params["pattern"])}`;
      return { where: source.at(path), what };
    }
    default:
      return { where: source.at(path), what: `${name}: ${error.message ?? "is wrong"}` };
  }
}
