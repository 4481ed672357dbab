// Where a peer wants its Records: subscribed_topic of an MQTTConnectRecord, subscribed_destination of a
// STOMPConnectRecord.
import type { TextIssue } from "../text/issue.js";
import { describe } from "./describe.js";

/**
 * Why a text is no MQTT topic that can be published to:
 * - `mqtt-topic-empty`: it has no characters (MQTT-4.7.3-1)
 * - `mqtt-topic-wildcard`: it has a `#` or `+`, so it is a filter (MQTT-3.3.2-2)
 * - `mqtt-topic-character`: it has a NUL (MQTT-4.7.3-2) or a surrogate without a partner (MQTT-1.5.4-1)
 * - `mqtt-topic-length`: it takes more than 65535 bytes as UTF-8 (MQTT-4.7.3-3)
 */
export interface MqttTopicIssue
  extends TextIssue<"mqtt-topic-empty" | "mqtt-topic-wildcard" | "mqtt-topic-character" | "mqtt-topic-length"> {
  /** The error code of a Record with an invalid value. */
  readonly uspError: 7104;
}

/** A STOMP destination has no characters. STOMP leaves all else to the server. */
export interface StompDestinationIssue extends TextIssue<"stomp-destination-empty"> {
  /** The error code of a Record with an invalid value. */
  readonly uspError: 7104;
}

const MOST_BYTES = 65535;

/** What is wrong with an MQTT topic, from left to right the first; undefined where nothing is. */
export function checkMqttTopic(text: string): MqttTopicIssue | undefined {
  if (text === "") return mqttIssue("mqtt-topic-empty", text, 0, "at least one character");
  let bytes = 0;
  for (let position = 0; position < text.length; position++) {
    const code = text.codePointAt(position) as number;
    if (code === 0x23 || code === 0x2b) return mqttIssue("mqtt-topic-wildcard", text, position, "no wildcard");
    if (code === 0) return mqttIssue("mqtt-topic-character", text, position, "no NUL");
    if (code >= 0xd800 && code < 0xe000) {
      return mqttIssue("mqtt-topic-character", text, position, "no surrogate without its partner");
    }
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > MOST_BYTES) {
      return mqttIssue("mqtt-topic-length", text, position, `at most ${MOST_BYTES} bytes of UTF-8`);
    }
    if (code > 0xffff) position++;
  }
  return undefined;
}

/** What is wrong with a STOMP destination; undefined where nothing is. */
export function checkStompDestination(text: string): StompDestinationIssue | undefined {
  if (text !== "") return undefined;
  return { code: "stomp-destination-empty", text, position: 0, expected: "at least one character", uspError: 7104 };
}

/** A sentence for people: `"a/#" is not an MQTT topic: expected no wildcard at position 2`. */
export function describeTopicIssue(issue: MqttTopicIssue | StompDestinationIssue): string {
  return describe(issue, issue.code === "stomp-destination-empty" ? "a STOMP destination" : "an MQTT topic");
}

function mqttIssue(code: MqttTopicIssue["code"], text: string, position: number, expected: string): MqttTopicIssue {
  return { code, text, position, expected, uspError: 7104 };
}
