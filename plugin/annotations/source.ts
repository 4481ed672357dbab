import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Complaint } from "../diagnostics.js";

/**
 * A map's text, and where in it things stand. YAML holds JSON, so one parser says that of both; as it takes a second for
 * a whole data model, it is asked when there is something to be said.
 */
export class Source {
  readonly name: string;
  readonly text: string;
  /** What it says as JSON; undefined where it is none, or YAML has something to say of it. */
  readonly #json: unknown;
  #parsed: Document.Parsed | undefined;
  readonly #lines = new LineCounter();

  /**
   * @param name what a complaint calls it: the path as the user gave it
   * @param trusted whether it is shipped, and sound
   */
  constructor(name: string, text: string, trusted = false) {
    this.name = name;
    this.text = text;
    if (name.endsWith(".json")) this.#json = trusted ? JSON.parse(text) : json(text);
  }

  get #document(): Document.Parsed {
    this.#parsed ??= parseDocument(this.text, { lineCounter: this.#lines, prettyErrors: false });
    return this.#parsed;
  }

  /** What is no YAML, with where. */
  get errors(): { where: string; what: string }[] {
    if (this.#json !== undefined) return [];
    const errors = this.#document.errors.map((error) => ({ where: this.#position(error.pos[0]), what: error.message }));
    visit(this.#document, {
      // A map is small: what it says twice can be written twice, and what grows when it is read is not let in.
      Alias: (_, { range, source }) => {
        errors.push({ where: this.#position(range?.[0] ?? 0), what: `*${source}: aliases are not supported` });
      },
    });
    return errors;
  }

  get data(): unknown {
    return this.#json ?? this.#document.toJS();
  }

  /** Complaints in the order of their places. */
  inOrder<T extends Complaint>(complaints: readonly T[]): T[] {
    const place = ({ where }: T): number[] =>
      where
        .slice(this.name.length + 1)
        .split(":")
        .map(Number);
    return [...complaints].sort((a, b) => {
      const [[line = 0, column = 0], [otherLine = 0, otherColumn = 0]] = [place(a), place(b)];
      return line - otherLine || column - otherColumn;
    });
  }

  /** The position of the value at a path of keys; of the key itself, where `key` says so. */
  at(path: readonly (string | number)[], key = false): string {
    const last = path.at(-1);
    if (key && last !== undefined) {
      const parent: unknown =
        path.length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, -1), true);
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === last)
        : undefined;
      if (isScalar(pair?.key)) return this.#position(pair.key.range?.[0] ?? 0);
    }
    const node = this.#document.getIn(path, true) as { range?: readonly number[] } | undefined;
    return this.#position(node?.range?.[0] ?? 0);
  }

  #position(offset: number): string {
    const { line, col } = this.#lines.linePos(offset);
    return `${this.name}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  }
}

/** What a JSON text says; undefined for what is none, and where a name stands twice in an object. */
function json(text: string): unknown {
  let members = 0;
  let value: unknown;
  try {
    value = JSON.parse(text, (_, value: unknown) => {
      if (typeof value === "object" && value !== null && !Array.isArray(value)) members += Object.keys(value).length;
      return value;
    });
  } catch {
    return undefined;
  }
  // Outside of strings, each colon is that of a member.
  const colons = text.replace(/"(?:[^"\\]|\\.)*"/g, "").split(":").length - 1;
  return members === colons ? value : undefined;
}
