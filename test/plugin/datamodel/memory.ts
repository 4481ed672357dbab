// Data models whose files are in memory.
import { basename, dirname } from "node:path";
import type { AnnotationFile } from "../../../plugin/annotations/types.js";
import { type ImportOptions, importDataModel } from "../../../plugin/datamodel/import.js";
import { Complaints } from "../../../plugin/diagnostics.js";

export interface Files {
  readonly [path: string]: string;
}

const namespace = 'xmlns:dm="urn:broadband-forum-org:cwmp:datamodel-1-15"';

/** A document; its first line is `<dm:document>`. */
export function document(body: string, spec = "urn:acme:model-1-0"): string {
  return `<dm:document ${namespace} spec="${spec}">\n${body}\n</dm:document>`;
}

/** A document with one model; the first line of its body is line 3. */
export function model(body: string, attributes = 'name="Device:2.0"'): string {
  return document(`<model ${attributes}>\n${body}\n</model>`);
}

/** A root object, which most models need. */
export const root = '<object name="Device." minEntries="1" maxEntries="1" version="2.0"/>';

export function importFrom(files: Files, options: Partial<ImportOptions> = {}): AnnotationFile {
  const [first = ""] = Object.keys(files);
  return importDataModel(first, {
    files: {
      read: (path) => {
        const text = files[path];
        if (text === undefined) throw new Error("is not there");
        return new TextEncoder().encode(text);
      },
      list: (folder) => Object.keys(files).flatMap((path) => (dirname(path) === folder ? [basename(path)] : [])),
    },
    ...options,
  });
}

/** What is complained of, a line each. */
export function complaintsOf(files: Files | string, options: Partial<ImportOptions> = {}): string[] {
  try {
    importFrom(typeof files === "string" ? { "m.xml": files } : files, options);
  } catch (error) {
    if (error instanceof Complaints) return error.message.split("\n");
    throw error;
  }
  return [];
}
