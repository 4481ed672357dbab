import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkMqttTopic, checkStompDestination, describeTopicIssue } from "../../plugin/runtime/protocol/index.js";
import { hostileTexts } from "./hostile.js";

const MOST = 65535;

describe("an MQTT topic", () => {
  test.each([
    ["some levels", "usp/agent/os::00256D-1"],
    ["one character", "a"],
    ["a slash alone", "/"],
    ["empty levels", "//"],
    ["spaces", "a b"],
    ["a dollar sign, which is the server's matter", "$SYS/x"],
    ["control characters, which are only discouraged", "a\u0001\u007f"],
    ["beyond ASCII", "caf\u00e9/\u20ac/\u{1f600}"],
    ["a byte order mark (MQTT-1.5.4-3)", "\ufeffa"],
    ["65535 bytes", "a".repeat(MOST)],
    ["65535 bytes, of two each and one", `${"\u00e9".repeat(32767)}a`],
    ["65535 bytes, of one, the last such character", "\u007f".repeat(MOST)],
    ["65534 bytes, of two, the last such character", "\u07ff".repeat(32767)],
    ["65535 bytes, of three, the last such character", "\uffff".repeat(21845)],
    ["65535 bytes, of three each", "\u20ac".repeat(21845)],
    ["65535 bytes, of four each and three", `${"\u{1f600}".repeat(16383)}\u20ac`],
  ])("%s", (_, text) => expect(checkMqttTopic(text)).toBeUndefined());

  test.each([
    ["MQTT-4.7.3-1 empty", "", "mqtt-topic-empty", 0, "at least one character"],
    ["MQTT-3.3.2-2 multi-level wildcard", "usp/#", "mqtt-topic-wildcard", 4, "no wildcard"],
    ["MQTT-3.3.2-2 single-level wildcard", "usp/+/x", "mqtt-topic-wildcard", 4, "no wildcard"],
    ["MQTT-3.3.2-2 a wildcard within a level", "a+", "mqtt-topic-wildcard", 1, "no wildcard"],
    ["MQTT-3.3.2-2 a wildcard alone", "#", "mqtt-topic-wildcard", 0, "no wildcard"],
    ["MQTT-4.7.3-2 NUL", "ab\0", "mqtt-topic-character", 2, "no NUL"],
    ["MQTT-1.5.4-1 high surrogate", "a\ud800b", "mqtt-topic-character", 1, "no surrogate without its partner"],
    ["MQTT-1.5.4-1 low surrogate", "\u{1f600}\udc00", "mqtt-topic-character", 2, "no surrogate without its partner"],
    ["MQTT-1.5.4-1 high surrogate last", "a\udbff", "mqtt-topic-character", 1, "no surrogate without its partner"],
    ["MQTT-1.5.4-1 the last surrogate", "\udfff", "mqtt-topic-character", 0, "no surrogate without its partner"],
    ["MQTT-4.7.3-3 65536 bytes", "a".repeat(65536), "mqtt-topic-length", MOST, "at most 65535 bytes of UTF-8"],
    ["MQTT-4.7.3-3 of two", "\u00e9".repeat(32768), "mqtt-topic-length", 32767, "at most 65535 bytes of UTF-8"],
    ["MQTT-4.7.3-3 of two, the first", "\u0080".repeat(32768), "mqtt-topic-length", 32767, /^at most/],
    ["MQTT-4.7.3-3 of three, the first", "\u0800".repeat(21846), "mqtt-topic-length", 21845, /^at most/],
    ["MQTT-4.7.3-3 of four, the first", "\u{10000}".repeat(16384), "mqtt-topic-length", 32766, /^at most/],
    ["MQTT-4.7.3-3 of three", "\u20ac".repeat(21846), "mqtt-topic-length", 21845, "at most 65535 bytes of UTF-8"],
    ["MQTT-4.7.3-3 of four", "\u{1f600}".repeat(16384), "mqtt-topic-length", 32766, "at most 65535 bytes of UTF-8"],
    ["the first issue from the left: wildcard", `#${"a".repeat(MOST)}`, "mqtt-topic-wildcard", 0, "no wildcard"],
    ["the first issue from the left: length", `${"a".repeat(MOST + 1)}\0`, "mqtt-topic-length", MOST, /^at most/],
  ])("none: %s", (_, text, code, position, expected) => {
    const issue = checkMqttTopic(text);
    expect(issue).toMatchObject({ code, text, position, uspError: 7104 });
    expect(issue?.expected).toMatch(expected);
  });

  test("is judged as its rules say, whatever the text", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."ab/+#\0", "\ud800", "\u{1f600}") }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const valid = text !== "" && !/[#+\0]/.test(text) && !/\p{Surrogate}/u.test(text);
        expect(checkMqttTopic(text) === undefined).toBe(valid);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(hostileTexts)("1 MB, %s: is refused within its first 65536 bytes", (_, text) => {
    expect(checkMqttTopic(text)?.position).toBeLessThanOrEqual(MOST);
  });
});

describe("a STOMP destination", () => {
  test.each(["/queue/a", "a", " ", "/topic/#", "a".repeat(1_000_000)])("%.20s", (text) => {
    expect(checkStompDestination(text)).toBeUndefined();
  });

  test("is not empty", () => {
    const expected = "at least one character";
    const issue = { code: "stomp-destination-empty", text: "", position: 0, expected, uspError: 7104 };
    expect(checkStompDestination("")).toEqual(issue);
  });
});

test.each([
  [checkMqttTopic("a/#"), '"a/#" is not an MQTT topic: expected no wildcard at position 2'],
  [checkMqttTopic(""), '"" is not an MQTT topic: expected at least one character at position 0'],
  [checkStompDestination(""), '"" is not a STOMP destination: expected at least one character at position 0'],
])("an issue is described: %#", (issue, sentence) => expect(issue && describeTopicIssue(issue)).toBe(sentence));
