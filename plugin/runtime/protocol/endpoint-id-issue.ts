import { TextError, type TextIssue } from "../text/issue.js";
import { describe } from "./describe.js";
import type { EndpointIdScheme } from "./endpoint-id-scheme.js";

/** Not three parts with a colon after each of the first two. */
export interface EndpointIdSyntaxIssue extends TextIssue<"endpoint-id-syntax"> {
  readonly requirement: undefined;
  readonly uspError: undefined;
}

/** The authority-scheme is none that TR-369 defines. */
export interface EndpointIdSchemeIssue extends TextIssue<"endpoint-id-scheme"> {
  /** As it stands in the text. */
  readonly scheme: string;
  readonly requirement: "R-ARC.2a";
  readonly uspError: undefined;
}

/** The authority-id is not as its scheme wants it. */
export interface EndpointIdAuthorityIssue extends TextIssue<"endpoint-id-authority"> {
  readonly scheme: EndpointIdScheme;
  readonly requirement: "R-ARC.2a";
  readonly uspError: undefined;
}

/** The instance-id is empty, has characters that none may have (R-ARC.5), or is not as its scheme wants it (R-ARC.2a). */
export interface EndpointIdInstanceIssue extends TextIssue<"endpoint-id-instance"> {
  readonly scheme: EndpointIdScheme;
  readonly requirement: "R-ARC.2a" | "R-ARC.5";
  readonly uspError: undefined;
}

/** The instance-id has more than 50 characters. */
export interface EndpointIdLengthIssue extends TextIssue<"endpoint-id-length"> {
  readonly scheme: EndpointIdScheme;
  /** How many characters it has, as transmitted: an escape such as `%2D` is three. */
  readonly length: number;
  readonly requirement: "R-ARC.6";
  readonly uspError: undefined;
}

/**
 * Why a text is no Endpoint ID; `code` tells which, `requirement` names the rule of TR-369. There is no error code for an
 * answer, because no Record is refused for it.
 */
export type EndpointIdIssue =
  | EndpointIdSyntaxIssue
  | EndpointIdSchemeIssue
  | EndpointIdAuthorityIssue
  | EndpointIdInstanceIssue
  | EndpointIdLengthIssue;

/** A text is no Endpoint ID, or the parts given do not make one; `issue` says why, `message` in words. */
export class EndpointIdError extends TextError<EndpointIdIssue> {
  constructor(issue: EndpointIdIssue) {
    super(describeEndpointIdIssue(issue), issue);
    this.name = "EndpointIdError";
  }
}

/** A sentence for people: `"pen:x:1" is not an Endpoint ID: expected 1 to 10 digits at position 4 (R-ARC.2a)`. */
export function describeEndpointIdIssue(issue: EndpointIdIssue): string {
  const sentence = describe(issue, "an Endpoint ID");
  return issue.requirement === undefined ? sentence : `${sentence} (${issue.requirement})`;
}
