// Of the Records: a fault for each field that has a role, and for each rule that it can break.
import type { Fault } from "./fault.js";

export const recordFaults: readonly Fault[] = [
  {
    field: "version",
    value: "1",
    code: "protocol-version",
    message: '"1" is not a protocol version: expected a dot at position 1',
  },
  {
    field: "version",
    value: "1.5 ",
    code: "protocol-version",
    message: '"1.5 " is not a protocol version: expected the end at position 3',
  },
  {
    field: "toId",
    value: "controller",
    code: "endpoint-id-syntax",
    message: '"controller" is not an Endpoint ID: expected a scheme and two colons at position 10',
  },
  {
    field: "fromId",
    value: "os::00256D",
    code: "endpoint-id-instance",
    message: '"os::00256D" is not an Endpoint ID: expected a hyphen behind the OUI at position 10 (R-ARC.2a)',
  },
  {
    field: "originatorId",
    value: "a:b",
    code: "endpoint-id-syntax",
    message: '"a:b" is not an Endpoint ID: expected a second colon at position 3',
  },
  {
    field: "destinationId",
    value: "mac::00256D",
    code: "endpoint-id-scheme",
    message:
      '"mac::00256D" is not an Endpoint ID: expected one of the schemes oui, cid, pen, self, user, os, ops, uuid, imei, proto, doc, fqdn at position 0 (R-ARC.2a)',
  },
  {
    field: "mqttConnect.subscribedTopic",
    value: "usp/+/1",
    code: "mqtt-topic-wildcard",
    message: '"usp/+/1" is not an MQTT topic: expected no wildcard at position 4',
  },
  {
    field: "disconnect.reasonCode",
    value: 7000,
    code: "reason-code",
    message: "7000 is unusual: expected a reason code from 7100 to 7199 (R-MTP.9)",
  },
  {
    field: "disconnect.reasonCode",
    value: 0,
    code: "reason-code",
    message: "0 is unusual: expected a reason code from 7100 to 7199 (R-MTP.9)",
  },
  {
    field: "stompConnect.subscribedDestination",
    value: "",
    code: "stomp-destination-empty",
    message: '"" is not a STOMP destination: expected at least one character at position 0',
  },
];
