import { SaxesParser } from "saxes";
import type { Complaint } from "../diagnostics.js";
import { declareEntities } from "./entities.js";

/** An element of a data model's XML. Its text is not kept: all facts stand in attributes. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** By name without prefix, but for those of `xmlns`. */
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlElement[];
  readonly file: XmlFile;
  /** Where its tag begins. */
  readonly offset: number;
}

/** Elements whose content says nothing to programs. */
const prose = new Set(["description", "bibliography", "glossary", "abbreviations", "template", "profile"]);

/** How many characters are parsed at once. */
const PIECE = 1 << 18;

/** The text of an XML file, and where in it things stand. */
export class XmlFile {
  /** What a complaint calls it. */
  readonly name: string;
  readonly #lines: number[] = [];
  readonly #text: string;

  constructor(name: string, text: string) {
    this.name = name;
    this.#text = text;
  }

  /** A place for people: `tr-181.xml:7:3`. */
  at(offset: number): string {
    if (this.#lines.length === 0) {
      this.#lines.push(0);
      for (let end = this.#text.indexOf("\n"); end >= 0; end = this.#text.indexOf("\n", end + 1)) {
        this.#lines.push(end + 1);
      }
    }
    let [low, high] = [0, this.#lines.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return `${this.name}:${low + 1}:${offset - (this.#lines[low] as number) + 1}`;
  }

  /** The elements, without prose; or why there are none: the first thing that makes it no XML. */
  parse(
    progress: (share: number) => void = () => {},
  ): { readonly root: XmlElement } | { readonly complaint: Complaint } {
    const text = this.#text;
    const open: Open[] = [{ name: "", attributes: {}, children: [], file: this, offset: 0 }];
    let skipped = 0;
    let offset = 0;
    const parser = new SaxesParser();
    parser.on("error", ({ message }) => {
      throw new Malformed(message.replace(/^(\d+:\d+: )?/, "").replace(/\.$/, ""), parser.position - 1);
    });
    parser.on("doctype", (doctype) => {
      const problem = declareEntities(parser.ENTITIES, doctype);
      if (problem !== undefined) throw new Malformed(problem, text.lastIndexOf("<!DOCTYPE", parser.position));
    });
    parser.on("opentagstart", ({ name }) => {
      offset = text.lastIndexOf("<", parser.position - name.length - 1);
    });
    parser.on("opentag", ({ name, attributes }) => {
      const element = { name: local(name), attributes: facts(attributes), children: [], file: this, offset };
      // What has a prefix within the document is of another schema.
      const isForeign = open.length > 1 && name.includes(":");
      if (skipped > 0 || isForeign || prose.has(element.name)) {
        skipped++;
      } else {
        (open.at(-1) as Open).children.push(element);
        open.push(element);
      }
    });
    parser.on("closetag", () => {
      if (skipped > 0) skipped--;
      else open.pop();
    });
    try {
      for (let start = 0; start < text.length; start += PIECE) {
        parser.write(text.slice(start, start + PIECE));
        progress(Math.min(1, (start + PIECE) / text.length));
      }
      parser.close();
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      return { complaint: { where: this.at(Math.max(error.offset, 0)), what: error.message } };
    }
    return { root: (open[0] as Open).children[0] as XmlElement };
  }
}

interface Open extends XmlElement {
  readonly children: XmlElement[];
}

class Malformed extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function facts(attributes: { readonly [name: string]: string }): { readonly [name: string]: string } {
  const found: { [name: string]: string } = Object.create(null);
  for (const [name, value] of Object.entries(attributes))
    found[name.startsWith("xmlns") ? name : local(name)] ??= value;
  return found;
}
