import type { Annotation } from "../annotations/types.js";

const kindNames: { readonly [kind: string]: string } = {
  object: "an object",
  table: "a table",
  instance: "an object instance",
  parameter: "a parameter",
  command: "a command",
  event: "an event",
  argument: "an argument",
  search: "a search expression",
  supportedObject: "an object of the supported data model",
};

const roles: { readonly [role: string]: (annotation: Annotation) => string } = {
  path: ({ kinds = [], addressing, trailingDot }) =>
    `Path of ${list(kinds)}${addressing === undefined ? "" : ", by instance number"}${trailingDot ? ", with a trailing dot" : ""}.`,
  name: ({ kinds = [], of }) => `Name of ${list(kinds)}${of === undefined ? "" : `, relative to ${of}`}.`,
  echo: ({ of }) => `As it was in ${of}.`,
  opaqueId: () => "An opaque identifier.",
  endpointId: () => "An Endpoint ID (R-ARC.2a to R-ARC.6).",
  errorCode: ({ zeroIsSuccess }) => `An error code of TR-369${zeroIsSuccess ? "; 0 means success" : ""}.`,
  reasonCode: () => "A reason from the error codes 7100 to 7199 of TR-369.",
  text: () => "Free text.",
  uri: () => "A URI.",
  protocolVersion: () => "A version of the protocol, such as 1.4.",
  protocolVersionList: () => "Versions of the protocol, separated by commas.",
  mqttTopic: () => "An MQTT topic, without wildcards.",
  stompDestination: () => "A STOMP destination.",
};

/** What an annotation says of a field, for its doc comment. */
export function roleDoc(annotation: Annotation | undefined, strict: boolean): string[] {
  if (annotation === undefined) return [];
  const { role, value, required, optional } = annotation;
  const lines: string[] = [];
  const say = role === undefined ? undefined : roles[role];
  if (say !== undefined) lines.push(say(annotation));
  if (value !== undefined) lines.push(valueDoc(value));
  if (strict && required !== undefined && optional === undefined) lines.push(`Required (${required}).`);
  return lines;
}

function valueDoc({ of, path, argument }: NonNullable<Annotation["value"]>): string {
  const place = path.map((item) => (item === "$key" ? "key" : item)).join(" + ");
  const what = {
    parameter: "parameter",
    input: "input arguments of",
    output: "output arguments of",
    event: "arguments of",
  };
  if (argument === undefined) {
    return `TR-106 ${path.includes("$key") ? "values" : "value"} (R-ENC.6) of parameter ${place}.`;
  }
  return `TR-106 values (R-ENC.6): ${what[of]} ${place}, by name.`;
}

function list(kinds: readonly string[]): string {
  const names = kinds.map((kind) => kindNames[kind] ?? kind);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
