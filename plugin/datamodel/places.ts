import type { Complaint } from "../diagnostics.js";
import type { XmlElement } from "./xml.js";

/** Where the entries of an imported map come from, so that what is wrong with the map is said of the XML. */
export class Places {
  readonly #elements = new Map<string, XmlElement>();
  readonly #top: XmlElement;

  /** @param top stands for what has no place of its own */
  constructor(top: XmlElement) {
    this.#top = top;
  }

  put(path: readonly string[], element: XmlElement): void {
    this.#elements.set(path.join("\n"), element);
  }

  /** The position of an entry of the map, or of what is nearest around a key of it. */
  at(path: readonly (string | number)[]): string {
    const lengths = [4, 2].filter((length) => length <= path.length);
    const found = lengths.map((length) => this.#elements.get(path.slice(0, length).join("\n")));
    const { file, offset } = found.find((element) => element !== undefined) ?? this.#top;
    return file.at(offset);
  }

  /** Complaints by file and place, each once. */
  inOrder<T extends Complaint>(complaints: readonly T[]): T[] {
    const unique = new Map(complaints.map((complaint) => [`${complaint.where} ${complaint.what}`, complaint]));
    const place = ({ where }: T) => /^([\s\S]*?)(?::(\d+):(\d+))?$/.exec(where) ?? [];
    return [...unique.values()].sort((a, b) => {
      const [[, file = "", line, column], [, otherFile = "", otherLine, otherColumn]] = [place(a), place(b)];
      if (file !== otherFile) return file < otherFile ? -1 : 1;
      return Number(line ?? 0) - Number(otherLine ?? 0) || Number(column ?? 0) - Number(otherColumn ?? 0);
    });
  }
}
