import { quote } from "../../plugin/runtime/text/quote.js";

/** One field of a message that is otherwise right, and what is found. */
export interface Fault {
  /** The field, as a finding names it; of a map, with the key. */
  readonly field: string;
  /** What stands there; what is wrong with a key is so whatever its value is. */
  readonly value: string | number;
  readonly code: string;
  readonly message: string;
}

/** The faults of what lies beneath a message. */
export function beneath(prefix: string, faults: readonly Fault[]): readonly Fault[] {
  return faults.map(({ field, ...fault }) => ({ field: `${prefix}.${field}`, ...fault }));
}

/** A fault that is a key's. */
export function inKeys(map: string, { value: key, code, message }: Fault): Fault {
  return { field: `${map}[${JSON.stringify(key)}]`, value: "any", code, message };
}

function fault(field: string, text: string, code: string, verdict: string, expected: string, position: number): Fault {
  const where = position < text.length ? `position ${position}` : "the end";
  return { field, value: text, code, message: `${quote(text)} ${verdict}: expected ${expected} at ${where}` };
}

/** Some text that is no path. */
export function noPath(field: string, text: string, expected: string, position: number): Fault {
  return fault(field, text, "path-syntax", "is not a path", expected, position);
}

/** A path, but none of those that may stand there. */
export function otherPath(field: string, text: string, expected: string, position: number): Fault {
  return fault(field, text, "path-kind", "is not the kind of path that belongs there", expected, position);
}

const instances = "does not identify instances as it has to there";

/** A path with an instance that may not be identified so there. */
export function otherInstance(field: string, text: string, expected: string, position: number): Fault {
  return fault(field, text, "path-addressing", instances, expected, position);
}

/** A path from an agent that has an instance without its number. */
export function notByNumber(field: string, text: string, position: number): Fault {
  return fault(field, text, "path-addressing", `${instances} (R-MSG.3)`, "instances by their numbers", position);
}

/** A path for a Register Message, which has an instance all the same. */
export function notRegistrable(field: string, text: string, position: number): Fault {
  return fault(field, text, "path-addressing", `${instances} (R-REG.2)`, "a path without instances", position);
}

/** The path of an object without its last dot. */
export function noDot(field: string, text: string): Fault {
  return fault(field, text, "path-trailing-dot", "lacks its trailing dot", "a dot", text.length);
}

/** A number that is no error code. */
export function noErrorCode(field: string, value: number): Fault {
  return { field, value, code: "error-code", message: `${value} is unusual: expected an error code from 7000 to 7999` };
}

/** A number that is neither an error code nor the 0 of success. */
export function noErrorCodeOrZero(field: string, value: number): Fault {
  const { message, ...rest } = noErrorCode(field, value);
  return { ...rest, message: `${message}, or 0` };
}

/** A text that is no list of protocol versions. */
export function noVersions(field: string, text: string, expected: string, position: number): Fault {
  const message = `${quote(text)} is not a list of protocol versions: expected ${expected} at position ${position}`;
  return { field, value: text, code: "protocol-version-list", message };
}
