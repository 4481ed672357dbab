import { TextError, type TextIssue } from "../text/issue.js";
import { quote } from "../text/quote.js";

/** What may be wrong with a request, by the data model; beside the values, which have issues of their own. */
export type ModelIssueCode =
  | "unknown-parameter"
  | "read-only-parameter"
  | "unknown-object"
  | "no-table"
  | "read-only-table"
  | "unknown-command"
  | "missing-argument";

/**
 * A path or argument that the data model does not have, or that it has in another way. `uspError` is the error code of
 * an answer: 7010, 7013, 7026, 7018, 7019, 7026 and 7027, in the order of the codes above.
 */
export interface ModelIssue extends TextIssue<ModelIssueCode> {
  readonly uspError: 7010 | 7013 | 7018 | 7019 | 7026 | 7027;
}

interface Complaint {
  readonly uspError: ModelIssue["uspError"];
  readonly words: string;
  readonly expected: string;
}

const complaints: { readonly [code in ModelIssueCode]: Complaint } = {
  "unknown-parameter": { uspError: 7010, words: "is not in the data model", expected: "a parameter that it has" },
  "read-only-parameter": { uspError: 7013, words: "is read-only", expected: "a parameter that can be set" },
  "unknown-object": { uspError: 7026, words: "is not in the data model", expected: "an object that it has" },
  "no-table": { uspError: 7018, words: "is no table", expected: "an object that has instances" },
  "read-only-table": {
    uspError: 7019,
    words: "is a table that the agent fills",
    expected: "one whose instances a Controller creates",
  },
  "unknown-command": { uspError: 7026, words: "is not in the data model", expected: "a command that it has" },
  "missing-argument": { uspError: 7027, words: "is missing", expected: "all mandatory arguments" },
};

/** The issue with a path, or with the name of an argument. */
export function modelIssue(code: ModelIssueCode, text: string): ModelIssue {
  const { uspError, expected } = complaints[code];
  return { code, text, position: 0, expected, uspError };
}

/** A sentence for people: `"Device.WiFi.Radio.1.Name" is read-only: expected a parameter that can be set`. */
export function describeModelIssue({ code, text, expected }: ModelIssue): string {
  return `${quote(text, 160)} ${complaints[code].words}: expected ${expected}`;
}

/** What is asked for is not what the data model has. */
export class ModelError extends TextError<ModelIssue> {
  /** @param place what has it, to begin the message with: the path of a command */
  constructor(issue: ModelIssue, place = "") {
    super(`${place === "" ? "" : `${place}: `}${describeModelIssue(issue)}`, issue);
    this.name = "ModelError";
  }
}
