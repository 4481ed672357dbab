// Endpoint IDs: an authority-scheme, an authority-id that may be empty and an instance-id, with colons between, as in
// `os::00256D-0123456789` (R-ARC.2a to R-ARC.6). They are in to_id and from_id of a Record and in some parameters.
//
// Deployed Endpoints have IDs that break this grammar, such as plain names without a colon. An Endpoint ID is an address
// first of all, and a peer answers to the one it has: never refuse a Record for an issue found here. Warn, and treat the
// ID as opaque text.
import type { TextResult } from "../text/issue.js";
import { isHexDigit, isUnreserved, PERCENT } from "./characters.js";
import type { Misfit } from "./describe.js";
import { EndpointIdError, type EndpointIdIssue } from "./endpoint-id-issue.js";
import { type EndpointIdScheme, isScheme, schemeNames, schemeRule } from "./endpoint-id-scheme.js";
import { misfit } from "./form.js";

/** The parts of an Endpoint ID, as they are transmitted: with escapes, and in the case that they came in. */
export interface EndpointId {
  readonly scheme: EndpointIdScheme;
  /** Who gives the instance-id its meaning; empty where the scheme wants none. */
  readonly authorityId: string;
  /** 1 to 50 characters. */
  readonly instanceId: string;
}

/** Counted as transmitted, three for an escape: R-ARC.6 does not say, and this is what end users see. */
const LONGEST_INSTANCE_ID = 50;

/**
 * The parts of an Endpoint ID.
 * @throws EndpointIdError
 */
export function parseEndpointId(text: string): EndpointId {
  const result = safeParseEndpointId(text);
  if (!result.ok) throw new EndpointIdError(result.issue);
  return result.value;
}

/**
 * As {@link parseEndpointId}, with the issue as a value: of several a missing colon, then what is wrong with the first
 * part that is. Warn of it, and process the Record all the same.
 */
export function safeParseEndpointId(text: string): TextResult<EndpointId, EndpointIdIssue> {
  const afterScheme = text.indexOf(":");
  const afterAuthority = afterScheme < 0 ? -1 : text.indexOf(":", afterScheme + 1);
  if (afterAuthority < 0) {
    const expected = afterScheme < 0 ? "a scheme and two colons" : "a second colon";
    return refused({ ...at(text, text.length, expected), code: "endpoint-id-syntax", requirement: undefined });
  }

  const scheme = text.slice(0, afterScheme);
  if (!isScheme(scheme)) {
    const place = at(text, 0, `one of the schemes ${schemeNames()}`);
    return refused({ ...place, code: "endpoint-id-scheme", scheme, requirement: "R-ARC.2a" });
  }

  const { authorityId, instanceId } = schemeRule(scheme);
  const wrongAuthority = misfit(authorityId, text, afterScheme + 1, afterAuthority);
  if (wrongAuthority !== undefined) {
    const place = at(text, wrongAuthority.position, wrongAuthority.expected);
    return refused({ ...place, code: "endpoint-id-authority", scheme, requirement: "R-ARC.2a" });
  }

  const start = afterAuthority + 1;
  const wrongCharacter = characterMisfit(text, start);
  if (wrongCharacter !== undefined) {
    const place = at(text, wrongCharacter.position, wrongCharacter.expected);
    return refused({ ...place, code: "endpoint-id-instance", scheme, requirement: "R-ARC.5" });
  }
  const length = text.length - start;
  if (length > LONGEST_INSTANCE_ID) {
    const place = at(text, start + LONGEST_INSTANCE_ID, `an instance-id of at most ${LONGEST_INSTANCE_ID} characters`);
    return refused({ ...place, code: "endpoint-id-length", scheme, length, requirement: "R-ARC.6" });
  }
  const wrongInstance = instanceId?.(text, start);
  if (wrongInstance !== undefined) {
    const place = at(text, wrongInstance.position, wrongInstance.expected);
    return refused({ ...place, code: "endpoint-id-instance", scheme, requirement: "R-ARC.2a" });
  }

  const value = { scheme, authorityId: text.slice(afterScheme + 1, afterAuthority), instanceId: text.slice(start) };
  return { ok: true, value };
}

/**
 * The text of an Endpoint ID, the inverse of {@link parseEndpointId}.
 * @throws EndpointIdError for parts that do not make one
 */
export function formatEndpointId({ scheme, authorityId, instanceId }: EndpointId): string {
  const text = `${scheme}:${authorityId}:${instanceId}`;
  // A colon within a part cannot pass for one between parts: the instance-id would have one, and may not.
  parseEndpointId(text);
  return text;
}

/** The first character that no instance-id may have (R-ARC.5), among those that R-ARC.6 leaves room for. */
function characterMisfit(text: string, start: number): Misfit | undefined {
  if (start === text.length) return { position: start, expected: "an instance-id" };
  const end = Math.min(text.length, start + LONGEST_INSTANCE_ID);
  for (let position = start; position < end; position++) {
    const unit = text.charCodeAt(position);
    if (unit === PERCENT) {
      const digit = "a hexadecimal digit of an escape";
      if (!isHexDigit(text.charCodeAt(++position))) return { position, expected: digit };
      if (!isHexDigit(text.charCodeAt(++position))) return { position, expected: digit };
    } else if (!isUnreserved(unit)) {
      return { position, expected: "a letter, a digit, -, ., _ or an escape such as %2D" };
    }
  }
  return undefined;
}

function at(text: string, position: number, expected: string) {
  return { text, position, expected, uspError: undefined };
}

function refused(issue: EndpointIdIssue): TextResult<EndpointId, EndpointIdIssue> {
  return { ok: false, issue };
}
