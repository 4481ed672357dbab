import { type Complaint, refuseIfAny } from "./diagnostics.js";
import { didYouMean } from "./did-you-mean.js";

export type Target = "ts" | "js" | "dts";

export interface Options {
  readonly target: readonly Target[];
  /** What import paths end in: `.js`, `.ts` or nothing. */
  readonly importExtension: "" | ".js" | ".ts";
  readonly semantics: "usp" | "proto3";
  /** Annotation maps that are added to the bundled USP field map, in their order. */
  readonly annotations: readonly string[];
  /** Paths of what is taken of the data model; everything where there are none. */
  readonly include: readonly string[];
  /** As they were given, for a banner: of a map its file's name, because where it lies differs between machines. */
  readonly mentions: readonly string[];
}

interface Spec {
  readonly name: string;
  /** The values that are allowed; where there are none, any that is not empty. */
  readonly values: readonly string[];
  readonly default: readonly string[];
  /** What separates several values in one mention, where there may be several. */
  readonly separator?: string;
  /** Whether the option may be given more than once. */
  readonly repeatable: boolean;
  readonly meaning: string;
}

/** The options, as data: what is checked, and what a complaint says of them, is read from here. */
export const specs = [
  {
    name: "target",
    values: ["ts", "js", "dts"],
    default: ["ts"],
    separator: "+",
    repeatable: false,
    meaning: "what to write: TypeScript, or JavaScript and its declarations (`js+dts`)",
  },
  {
    name: "import_extension",
    values: ["js", "ts", "none"],
    default: ["js"],
    repeatable: false,
    meaning: "what import paths end in",
  },
  {
    name: "semantics",
    values: ["usp", "proto3"],
    default: ["usp"],
    repeatable: false,
    meaning: "refuse what TR-369 forbids, or take what proto3 takes",
  },
  {
    name: "annotations",
    values: [],
    default: [],
    repeatable: true,
    meaning: "an annotation map to add: a bundled name (`interop`), or a path from where buf runs",
  },
  {
    name: "include",
    values: [],
    default: [],
    repeatable: true,
    meaning: "what to take of the data model: an object and all in it (`Device.WiFi.`), or a path itself",
  },
] as const satisfies readonly Spec[];

/** Read the parameter of a request: `name=value`, separated by commas. */
export function parseOptions(parameter: string): Options {
  const given = new Map<string, string[]>();
  const complaints: Complaint[] = [];
  const names = specs.map(({ name }) => name as string);
  const mentions = parameter === "" ? [] : parameter.split(",");
  for (const mention of mentions) {
    const [name = "", ...rest] = mention.split("=");
    const value = rest.join("=");
    const spec: Spec | undefined = specs.find((spec) => spec.name === name);
    if (spec === undefined) {
      const hint = didYouMean(name, names) ?? `the options are ${names.join(", ")}`;
      complaints.push({ where: `option ${JSON.stringify(name)}`, what: "no such option", hint });
      continue;
    }
    const values = spec.separator === undefined ? [value] : value.split(spec.separator);
    for (const value of values) {
      if (value === "" || (spec.values.length > 0 && !spec.values.includes(value))) {
        const what = value === "" ? "needs a value" : `${JSON.stringify(value)} is not allowed`;
        complaints.push({ where: `option ${name}`, what, hint: allowed(spec) });
      }
    }
    const before = given.get(name) ?? [];
    if (before.length > 0 && !spec.repeatable) complaints.push({ where: `option ${name}`, what: "given twice" });
    given.set(name, [...before, ...values]);
  }
  refuseIfAny(complaints);
  const [target, importExtension, semantics, annotations, include] = specs.map(
    (spec) => given.get(spec.name) ?? spec.default,
  );
  return {
    target: [...new Set(target)] as Target[],
    importExtension: importExtension?.[0] === "none" ? "" : (`.${importExtension?.[0]}` as ".js" | ".ts"),
    semantics: semantics?.[0] as "usp" | "proto3",
    annotations: annotations ?? [],
    include: include ?? [],
    mentions: mentions.map((mention) => mention.replace(/^annotations=.*\//, "annotations=")),
  };
}

function allowed(spec: Spec): string {
  if (spec.values.length === 0) return spec.meaning;
  const several = spec.separator === undefined ? "" : `, several joined with ${spec.separator}`;
  return `allowed: ${spec.values.join(", ")}${several}`;
}
