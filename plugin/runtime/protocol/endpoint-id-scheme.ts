// What each authority-scheme wants of the other two parts (R-ARC.2a), as data. Where the words of TR-369 leave room, the
// choice is noted at the rule.
import { DOT, isDigit, isHexDigit, isUnreserved } from "./characters.js";
import type { Misfit } from "./describe.js";
import { oui } from "./device-identity.js";
import { deviceMisfit, domainMisfit, uuidMisfit } from "./endpoint-id-instance.js";
import { type Form, misfit } from "./form.js";

/** The authority-schemes of TR-369. In lower case only: Endpoint IDs are compared as they stand. */
export type EndpointIdScheme =
  | "oui"
  | "cid"
  | "pen"
  | "self"
  | "user"
  | "os"
  | "ops"
  | "uuid"
  | "imei"
  | "proto"
  | "doc"
  | "fqdn";

interface SchemeRule {
  readonly authorityId: Form;
  /** Where an instance-id, which begins at a position, breaks the scheme; R-ARC.5 and R-ARC.6 have been checked. */
  readonly instanceId?: (text: string, start: number) => Misfit | undefined;
}

const none: Form = { character: isUnreserved, lengths: [0], expected: "no authority-id" };

const cid: Form = { character: isHexDigit, lengths: [6], expected: "a CID of 6 hexadecimal digits" };

/** IANA's numbers have 32 bits. Leading zeros are not forbidden. */
const pen: Form = {
  character: isDigit,
  lengths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  expected: "a Private Enterprise Number of 1 to 10 digits",
};

const upTo6 = [0, 1, 2, 3, 4, 5, 6];

/** TR-369 has "non-reserved" here, which it does not define; taken for the unreserved of R-ARC.5, so without escapes. */
const own: Form = {
  character: isUnreserved,
  lengths: upTo6,
  expected: "an authority-id of up to 6 letters, digits, -, . or _",
};

const ownWithoutDot: Form = {
  character: (unit) => isUnreserved(unit) && unit !== DOT,
  lengths: upTo6,
  expected: "an authority-id of up to 6 letters, digits, - or _",
};

/** The last may be a check digit or a spare 0 (3GPP TS 23.003), so it is not verified. */
const imei: Form = { character: isDigit, lengths: [15], expected: "an IMEI of 15 digits" };

const rules: { readonly [scheme in EndpointIdScheme]: SchemeRule } = {
  oui: { authorityId: oui },
  cid: { authorityId: cid },
  pen: { authorityId: pen },
  self: { authorityId: own },
  user: { authorityId: own },
  os: { authorityId: none, instanceId: (text, start) => deviceMisfit(text, start, false) },
  ops: { authorityId: none, instanceId: (text, start) => deviceMisfit(text, start, true) },
  uuid: { authorityId: none, instanceId: uuidMisfit },
  imei: { authorityId: none, instanceId: (text, start) => misfit(imei, text, start, text.length) },
  proto: { authorityId: ownWithoutDot },
  doc: { authorityId: own },
  fqdn: { authorityId: none, instanceId: domainMisfit },
};

export function schemeRule(scheme: EndpointIdScheme): SchemeRule {
  return rules[scheme];
}

export function isScheme(scheme: string): scheme is EndpointIdScheme {
  return Object.hasOwn(rules, scheme);
}

/** All schemes, as words. */
export function schemeNames(): string {
  return Object.keys(rules).join(", ");
}
