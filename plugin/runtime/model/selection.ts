import { asObjectPath, relativePath } from "../paths/join.js";
import { containsPath, matchPath } from "../paths/match.js";
import { safeParsePath } from "../paths/parse.js";
import type { Path, Segment } from "../paths/types.js";
import type { GetResp, RequestedPathResult } from "./messages.js";

/** A parameter of a GetResp that a path stands for. */
export interface Selected {
  /** Its full path, as the agent resolved it. */
  readonly path: string;
  readonly text: string;
}

/** What a path asks of a GetResp; read once, however large that is. */
export class Selection {
  readonly #text: string;
  readonly #path: Path | undefined;
  readonly #pattern: Path | undefined;
  readonly #isPlain: boolean;
  readonly #follows: boolean;

  constructor(text: string) {
    this.#text = text;
    const result = safeParsePath(text, { relative: true });
    this.#path = result.ok ? result.value : undefined;
    const segments = this.#path?.segments ?? [];
    this.#isPlain = segments.every(({ kind }) => kind === "name" || kind === "number");
    this.#follows = segments.some(({ kind }) => kind === "follow");
    this.#pattern = this.#path && patternOf(this.#path);
  }

  /** Whether the path leads through a reference: its text does not tell where to, and so not to what type. */
  get follows(): boolean {
    return this.#follows;
  }

  /** The parameters that the path stands for, in the order of the response. */
  *in({ reqPathResults }: GetResp): Iterable<Selected> {
    for (const result of reqPathResults) {
      if (this.#follows) yield* this.#followed(result);
      else if (this.#isPlain) yield* this.#named(result);
      else if (this.#selects(result)) yield* this.#matching(result);
    }
  }

  /** The error that the agent reported for what the path stands for, if there is one. */
  errorIn({ reqPathResults }: GetResp): RequestedPathResult | undefined {
    const path = this.#path;
    return reqPathResults.find(({ errCode, requestedPath }) => {
      if (errCode === 0) return false;
      return requestedPath === this.#text || (path !== undefined && containsPath(requestedPath, path));
    });
  }

  /** Which instances an expression selects the agent alone knows: they stand under the path that has it. */
  #selects({ requestedPath }: RequestedPathResult): boolean {
    const path = this.#path;
    if (path === undefined) return false;
    return path.segments.every(({ kind }) => kind !== "expression") || containsPath(requestedPath, path);
  }

  *#named({ resolvedPathResults }: RequestedPathResult): Iterable<Selected> {
    for (const { resolvedPath, resultParams } of resolvedPathResults) {
      const name = relativePath(resolvedPath, this.#text);
      if (name !== undefined && Object.hasOwn(resultParams, name)) {
        yield { path: this.#text, text: resultParams[name] as string };
      }
    }
  }

  *#matching({ resolvedPathResults }: RequestedPathResult): Iterable<Selected> {
    const pattern = this.#pattern as Path;
    for (const { resolvedPath, resultParams } of resolvedPathResults) {
      for (const name of Object.keys(resultParams)) {
        // Nearly all names are others, which takes no more than to look at their ends.
        if (!this.#text.endsWith(name.slice(name.lastIndexOf(".") + 1))) continue;
        const path = asObjectPath(resolvedPath) + name;
        if (matchPath(pattern, path)) yield { path, text: resultParams[name] as string };
      }
    }
  }

  /** What stands under the requested path; where a reference leads its text does not tell. */
  *#followed({ requestedPath, resolvedPathResults }: RequestedPathResult): Iterable<Selected> {
    const rest = matchPath(requestedPath, this.#text) ? "" : relativePath(requestedPath, this.#text);
    if (rest === undefined) return;
    for (const { resolvedPath, resultParams } of resolvedPathResults) {
      for (const name of rest === "" ? Object.keys(resultParams) : [rest]) {
        if (!Object.hasOwn(resultParams, name)) continue;
        yield { path: asObjectPath(resolvedPath) + name, text: resultParams[name] as string };
      }
    }
  }
}

/** A path that stands for whatever its expressions might select. */
function patternOf(path: Path): Path {
  const wild = (segment: Segment): Segment => (segment.kind === "expression" ? { kind: "wildcard" } : segment);
  return { ...path, segments: path.segments.map(wild) };
}
