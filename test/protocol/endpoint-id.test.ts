import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  describeEndpointIdIssue,
  type EndpointId,
  EndpointIdError,
  type EndpointIdIssue,
  type EndpointIdScheme,
  formatEndpointId,
  parseEndpointId,
  safeParseEndpointId,
} from "../../plugin/runtime/protocol/index.js";
import { hostileTexts } from "./hostile.js";

const FIFTY = "0123456789".repeat(5);

type Good = readonly [rule: string, text: string, scheme: EndpointIdScheme, authorityId: string, instanceId: string];

const good: readonly Good[] = [
  ["R-ARC.2a oui", "oui:00256D:my-unique-bbf-id-42", "oui", "00256D", "my-unique-bbf-id-42"],
  ["R-ARC.2a oui of 28 bits", "oui:70B3D5A:x", "oui", "70B3D5A", "x"],
  ["R-ARC.2a oui of 36 bits", "oui:70B3D5ABC:x", "oui", "70B3D5ABC", "x"],
  ["R-ARC.2a oui, small digits are kept", "oui:00256d:x", "oui", "00256d", "x"],
  ["R-ARC.2a cid", "cid:3AA3F8:my-unique-usp-id-42", "cid", "3AA3F8", "my-unique-usp-id-42"],
  ["R-ARC.2a pen", "pen:3561:my-unique-bbf-id-42", "pen", "3561", "my-unique-bbf-id-42"],
  ["R-ARC.2a pen of one digit", "pen:9:x", "pen", "9", "x"],
  ["R-ARC.2a pen of 32 bits", "pen:4294967295:x", "pen", "4294967295", "x"],
  ["R-ARC.2a pen, leading zeros are not forbidden", "pen:003561:x", "pen", "003561", "x"],
  ["R-ARC.2a self", "self::my-Agent", "self", "", "my-Agent"],
  ["R-ARC.2a self with authority-id", "self:a.B-_1:my-Agent", "self", "a.B-_1", "my-Agent"],
  ["R-ARC.2a user", "user::x", "user", "", "x"],
  ["R-ARC.2a user with authority-id", "user:bob:x", "user", "bob", "x"],
  ["R-ARC.2a os", "os::00256D-0123456789", "os", "", "00256D-0123456789"],
  ["R-ARC.2a os, OUI of 36 bits", "os::70B3D5ABC-1", "os", "", "70B3D5ABC-1"],
  ["R-ARC.2a os, a hyphen more is the serial number's", "os::00256D-AB-12", "os", "", "00256D-AB-12"],
  ["R-ARC.2a ops", "ops::00256D-STB-0123456789", "ops", "", "00256D-STB-0123456789"],
  ["R-ARC.2a ops, escaped hyphen", "ops::00256D-Set%2DTop-1", "ops", "", "00256D-Set%2DTop-1"],
  ["R-ARC.2a ops, escaped UTF-8", "ops::00256D-Caf%C3%A9-1", "ops", "", "00256D-Caf%C3%A9-1"],
  ["R-ARC.2a uuid", "uuid::f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "uuid", "", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"],
  [
    "RFC 4122: digits of either case",
    "uuid::F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
    "uuid",
    "",
    "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
  ],
  [
    "RFC 4122 nil",
    `uuid::${"00000000-0000-0000-0000-000000000000"}`,
    "uuid",
    "",
    "00000000-0000-0000-0000-000000000000",
  ],
  ["R-ARC.2a imei", "imei::990000862471854", "imei", "", "990000862471854"],
  ["R-ARC.2a proto", "proto::my-Agent", "proto", "", "my-Agent"],
  ["R-ARC.2a proto with authority-id", "proto:lab-_1:x", "proto", "lab-_1", "x"],
  ["R-ARC.2a doc", "doc::x", "doc", "", "x"],
  ["R-ARC.2a doc with authority-id", "doc:a.b:x", "doc", "a.b", "x"],
  ["R-ARC.2a fqdn", "fqdn::www.example.org", "fqdn", "", "www.example.org"],
  ["R-ARC.2a fqdn, inner hyphens", "fqdn::xn--bcher-kva.example", "fqdn", "", "xn--bcher-kva.example"],
  ["R-ARC.2a fqdn, labels of digits", "fqdn::4.3.2.1.in-addr.arpa", "fqdn", "", "4.3.2.1.in-addr.arpa"],
  ["R-ARC.2a fqdn of one label", "fqdn::localhost", "fqdn", "", "localhost"],
  ["R-ARC.2a fqdn, digits and a hyphen are not all digits", "fqdn::a.1-2", "fqdn", "", "a.1-2"],
  ["R-ARC.5 all unreserved", "self::aZ09-._", "self", "", "aZ09-._"],
  ["R-ARC.5 an escape", "self::%2f%2F", "self", "", "%2f%2F"],
  ["R-ARC.5 an escape need not be UTF-8", "self::%ff", "self", "", "%ff"],
  ["R-ARC.6 one character", "self::x", "self", "", "x"],
  ["R-ARC.6 50 characters", `self::${FIFTY}`, "self", "", FIFTY],
  ["R-ARC.6 50 characters, the last an escape", `self::${FIFTY.slice(3)}%2D`, "self", "", `${FIFTY.slice(3)}%2D`],
];

type Code = EndpointIdIssue["code"];
type Bad = readonly [rule: string, text: string, code: Code, position: number, expected: string | RegExp];

const OUI = "an OUI of 6, 7 or 9 hexadecimal digits";
const CID = "a CID of 6 hexadecimal digits";
const PEN = "a Private Enterprise Number of 1 to 10 digits";
const OWN = "an authority-id of up to 6 letters, digits, -, . or _";
const PROTO = "an authority-id of up to 6 letters, digits, - or _";
const CHARACTER = "a letter, a digit, -, ., _ or an escape such as %2D";
const ESCAPE = "a hexadecimal digit of an escape";
const IMEI = "an IMEI of 15 digits";
const UUID = "a UUID: 8, 4, 4, 4 and 12 hexadecimal digits, with hyphens between";
const FQDN = "a fully qualified domain name without wildcards";

const bad: readonly Bad[] = [
  ["grammar: empty", "", "endpoint-id-syntax", 0, "a scheme and two colons"],
  ["grammar: a deployed name", "oktopusController", "endpoint-id-syntax", 17, "a scheme and two colons"],
  ["grammar: one colon", "proto:agent", "endpoint-id-syntax", 11, "a second colon"],
  ["grammar: scheme and colon", "os:", "endpoint-id-syntax", 3, "a second colon"],
  [
    "R-ARC.2a no scheme",
    "::x",
    "endpoint-id-scheme",
    0,
    /oui, cid, pen, self, user, os, ops, uuid, imei, proto, doc, fqdn$/,
  ],
  ["R-ARC.2a unknown scheme", "mac::001122334455", "endpoint-id-scheme", 0, /^one of the schemes/],
  ["R-ARC.2a scheme in capitals", "OS::00256D-1", "endpoint-id-scheme", 0, /^one of the schemes/],
  ["R-ARC.2a scheme with a space", " os::00256D-1", "endpoint-id-scheme", 0, /^one of the schemes/],
  ["R-ARC.2a the form in certificates", "urn:bbf:usp:id:self::x", "endpoint-id-scheme", 0, /^one of the schemes/],
  ["no scheme by inheritance", "constructor::x", "endpoint-id-scheme", 0, /^one of the schemes/],
  ["no scheme by prototype", "__proto__::x", "endpoint-id-scheme", 0, /^one of the schemes/],
  ["R-ARC.2a oui empty", "oui::x", "endpoint-id-authority", 4, OUI],
  ["R-ARC.2a oui of 5", "oui:00256:x", "endpoint-id-authority", 9, OUI],
  ["R-ARC.2a oui of 8", "oui:00256D12:x", "endpoint-id-authority", 12, OUI],
  ["R-ARC.2a oui of 10", "oui:00256D1234:x", "endpoint-id-authority", 13, OUI],
  ["R-ARC.2a oui, no digit", "oui:00256G:x", "endpoint-id-authority", 9, OUI],
  ["R-ARC.2a oui with hyphens", "oui:00-25-6D:x", "endpoint-id-authority", 6, OUI],
  ["R-ARC.2a cid of 7", "cid:3AA3F80:x", "endpoint-id-authority", 10, CID],
  ["R-ARC.2a cid of 5", "cid:3AA3F:x", "endpoint-id-authority", 9, CID],
  ["R-ARC.2a cid, no digit", "cid:xAA3F8:x", "endpoint-id-authority", 4, CID],
  ["R-ARC.2a pen empty", "pen::x", "endpoint-id-authority", 4, PEN],
  ["R-ARC.2a pen in hexadecimal", "pen:3A:x", "endpoint-id-authority", 5, PEN],
  ["R-ARC.2a pen negative", "pen:-1:x", "endpoint-id-authority", 4, PEN],
  ["R-ARC.2a pen of 11 digits", "pen:12345678901:x", "endpoint-id-authority", 14, PEN],
  ["R-ARC.2a self, 7 characters", "self:abcdefg:x", "endpoint-id-authority", 11, OWN],
  ["R-ARC.2a self, tilde is not unreserved", "self:a~:x", "endpoint-id-authority", 6, OWN],
  ["R-ARC.2a self, escape", "self:%41:x", "endpoint-id-authority", 5, OWN],
  ["R-ARC.2a user, 7 characters", "user:abcdefg:x", "endpoint-id-authority", 11, OWN],
  ["R-ARC.2a doc, space", "doc:a b:x", "endpoint-id-authority", 5, OWN],
  ["R-ARC.2a proto, dot", "proto:a.b:x", "endpoint-id-authority", 7, PROTO],
  ["R-ARC.2a proto, 7 characters", "proto:abcdefg:x", "endpoint-id-authority", 12, PROTO],
  ["R-ARC.2a os has none", "os:00256D:00256D-1", "endpoint-id-authority", 3, "no authority-id"],
  ["R-ARC.2a ops has none", "ops:x:00256D-A-1", "endpoint-id-authority", 4, "no authority-id"],
  ["R-ARC.2a uuid has none", "uuid:x:y", "endpoint-id-authority", 5, "no authority-id"],
  ["R-ARC.2a imei has none", "imei:1:990000862471854", "endpoint-id-authority", 5, "no authority-id"],
  ["R-ARC.2a fqdn has none", "fqdn:a:example.org", "endpoint-id-authority", 5, "no authority-id"],
  ["R-ARC.5 empty", "self::", "endpoint-id-instance", 6, "an instance-id"],
  ["R-ARC.5 empty, os", "os::", "endpoint-id-instance", 4, "an instance-id"],
  ["R-ARC.5 tilde", "self::a~b", "endpoint-id-instance", 7, CHARACTER],
  ["R-ARC.5 colon", "self::a:b", "endpoint-id-instance", 7, CHARACTER],
  ["R-ARC.5 space at the end", "self::a ", "endpoint-id-instance", 7, CHARACTER],
  ["R-ARC.5 slash", "self::a/b", "endpoint-id-instance", 7, CHARACTER],
  ["R-ARC.5 line feed at the end", "self::a\n", "endpoint-id-instance", 7, CHARACTER],
  ["R-ARC.5 letter beyond ASCII", "self::\u00e9", "endpoint-id-instance", 6, CHARACTER],
  ["R-ARC.5 digit beyond ASCII", "self::\u0661", "endpoint-id-instance", 6, CHARACTER],
  ["R-ARC.5 beside the letters: @", "self::@", "endpoint-id-instance", 6, CHARACTER],
  ["R-ARC.5 beside the letters: [", "self::[", "endpoint-id-instance", 6, CHARACTER],
  ["R-ARC.5 beside the letters: `", "self::`", "endpoint-id-instance", 6, CHARACTER],
  ["R-ARC.5 beside the letters: {", "self::{", "endpoint-id-instance", 6, CHARACTER],
  ["R-ARC.5 escape without digits", "self::a%", "endpoint-id-instance", 8, ESCAPE],
  ["R-ARC.5 escape of one digit", "self::%2", "endpoint-id-instance", 8, ESCAPE],
  ["R-ARC.5 escape with another letter", "self::%2g", "endpoint-id-instance", 8, ESCAPE],
  ["R-ARC.5 escape with another letter first", "self::%G2", "endpoint-id-instance", 7, ESCAPE],
  ["R-ARC.5 percent sign twice", "self::%%41", "endpoint-id-instance", 7, ESCAPE],
  ["R-ARC.6 51 characters", `self::${FIFTY}x`, "endpoint-id-length", 56, "an instance-id of at most 50 characters"],
  ["R-ARC.6 an escape counts three", `self::${FIFTY.slice(2)}%2D`, "endpoint-id-length", 56, /at most 50/],
  ["R-ARC.6 before characters beyond it", `self::${FIFTY}~`, "endpoint-id-length", 56, /at most 50/],
  ["R-ARC.6 after characters within it", `self::~${FIFTY}`, "endpoint-id-instance", 6, CHARACTER],
  ["R-ARC.2a os without hyphen", "os::00256D", "endpoint-id-instance", 10, "a hyphen behind the OUI"],
  ["R-ARC.2a os without OUI", "os::-1", "endpoint-id-instance", 4, OUI],
  ["R-ARC.2a os, no OUI", "os::ABCDEFG-1", "endpoint-id-instance", 10, OUI],
  ["R-ARC.2a os, short OUI", "os::00256-1", "endpoint-id-instance", 9, OUI],
  ["R-ARC.2a os without serial number", "os::00256D-", "endpoint-id-instance", 11, "a serial number"],
  ["RFC 3986: escapes are UTF-8, os", "os::00256D-A%41%C3", "endpoint-id-instance", 12, "escapes of UTF-8 octets"],
  ["R-ARC.2a ops, no OUI", "ops::STB-1-2", "endpoint-id-instance", 5, OUI],
  ["R-ARC.2a ops of two parts", "ops::00256D-1", "endpoint-id-instance", 13, "a hyphen behind the product class"],
  ["R-ARC.2a ops without product class", "ops::00256D--1", "endpoint-id-instance", 12, "a product class"],
  ["R-ARC.2a ops without serial number", "ops::00256D-STB-", "endpoint-id-instance", 16, "a serial number"],
  ["R-ARC.2a ops of four parts", "ops::00256D-Set-Top-1", "endpoint-id-instance", 19, /^two hyphens/],
  [
    "RFC 3986: escapes are UTF-8, class",
    "ops::00256D-%41x%FF-1",
    "endpoint-id-instance",
    16,
    "escapes of UTF-8 octets",
  ],
  ["RFC 3986: escapes are UTF-8, number", "ops::00256D-A-1%80", "endpoint-id-instance", 15, "escapes of UTF-8 octets"],
  ["RFC 4122 without hyphens", "uuid::f81d4fae7dec11d0a76500a0c91e6bf6", "endpoint-id-instance", 14, UUID],
  ["RFC 4122 a digit short", "uuid::f81d4fae-7dec-11d0-a765-00a0c91e6bf", "endpoint-id-instance", 41, UUID],
  ["RFC 4122 a digit long", "uuid::f81d4fae-7dec-11d0-a765-00a0c91e6bf60", "endpoint-id-instance", 42, UUID],
  ["RFC 4122 no digit", "uuid::g81d4fae-7dec-11d0-a765-00a0c91e6bf6", "endpoint-id-instance", 6, UUID],
  ["RFC 4122 other groups", "uuid::f81d4fae7-dec-11d0-a765-00a0c91e6bf6", "endpoint-id-instance", 14, UUID],
  ["GSMA: 14 digits", "imei::99000086247185", "endpoint-id-instance", 20, IMEI],
  ["GSMA: 16 digits", "imei::9900008624718540", "endpoint-id-instance", 21, IMEI],
  ["GSMA: hyphens", "imei::99-000086-247185-4", "endpoint-id-instance", 8, IMEI],
  ["R-ARC.2a fqdn, wildcard", "fqdn::*.example.org", "endpoint-id-instance", 6, CHARACTER],
  ["R-ARC.2a fqdn, escaped wildcard", "fqdn::%2A.example.org", "endpoint-id-instance", 6, FQDN],
  ["RFC 5280 fqdn, underscore", "fqdn::a_b.example.org", "endpoint-id-instance", 7, FQDN],
  ["RFC 5280 fqdn, dot at the end", "fqdn::example.org.", "endpoint-id-instance", 18, FQDN],
  ["RFC 1034 fqdn, dot at the start", "fqdn::.org", "endpoint-id-instance", 6, FQDN],
  ["RFC 1034 fqdn, empty label", "fqdn::a..org", "endpoint-id-instance", 8, FQDN],
  ["RFC 1034 fqdn, hyphen first", "fqdn::-a.org", "endpoint-id-instance", 6, FQDN],
  ["RFC 1034 fqdn, hyphen first in a later label", "fqdn::a.-b.org", "endpoint-id-instance", 8, FQDN],
  ["RFC 1034 fqdn, hyphen last", "fqdn::a-.org", "endpoint-id-instance", 7, FQDN],
  ["RFC 1034 fqdn, hyphen at the end", "fqdn::a.org-", "endpoint-id-instance", 11, FQDN],
  ["RFC 1123 fqdn, an IPv4 address", "fqdn::192.168.0.1", "endpoint-id-instance", 16, FQDN],
];

/** Which requirement an issue names, by code; those with two by what was expected. */
function requirementOf(code: Code, expected: string): string | undefined {
  switch (code) {
    case "endpoint-id-syntax":
      return undefined;
    case "endpoint-id-length":
      return "R-ARC.6";
    case "endpoint-id-instance":
      return [CHARACTER, ESCAPE, "an instance-id"].includes(expected) ? "R-ARC.5" : "R-ARC.2a";
    default:
      return "R-ARC.2a";
  }
}

describe("an Endpoint ID", () => {
  test.each(good)("%s: %s", (_, text, scheme, authorityId, instanceId) => {
    expect(safeParseEndpointId(text)).toEqual({ ok: true, value: { scheme, authorityId, instanceId } });
    expect(parseEndpointId(text)).toEqual({ scheme, authorityId, instanceId });
    expect(formatEndpointId({ scheme, authorityId, instanceId })).toBe(text);
  });

  test("each scheme is among the cases", () => {
    const schemes = new Set(good.map(([, , scheme]) => scheme));
    expect([...schemes].sort()).toEqual(
      ["cid", "doc", "fqdn", "imei", "ops", "os", "oui", "pen", "proto", "self", "user", "uuid"].sort(),
    );
  });
});

describe("no Endpoint ID", () => {
  test.each(bad)("%s: %j", (_, text, code, position, expected) => {
    const result = safeParseEndpointId(text);
    if (result.ok) throw new Error("accepted");
    const { issue } = result;
    const words = typeof expected === "string" ? expected : expect.stringMatching(expected);
    expect(issue).toMatchObject({ code, text, position, expected: words, uspError: undefined });
    expect(issue.requirement).toBe(requirementOf(code, issue.expected));
    expect(() => parseEndpointId(text)).toThrow(new EndpointIdError(issue));
  });

  test("the issue says which scheme, and how long", () => {
    expect(safeParseEndpointId("mac::1")).toMatchObject({ issue: { scheme: "mac" } });
    expect(safeParseEndpointId("pen:x:1")).toMatchObject({ issue: { scheme: "pen" } });
    expect(safeParseEndpointId("imei::1")).toMatchObject({ issue: { scheme: "imei" } });
    expect(safeParseEndpointId(`doc::${FIFTY}%2D`)).toMatchObject({ issue: { scheme: "doc", length: 53 } });
  });

  test.each([
    ["pen:x:1", `"pen:x:1" is not an Endpoint ID: expected ${PEN} at position 4 (R-ARC.2a)`],
    ["oktopus", '"oktopus" is not an Endpoint ID: expected a scheme and two colons at position 7'],
    ["self::\u0000", `"self::\\u0000" is not an Endpoint ID: expected ${CHARACTER} at position 6 (R-ARC.5)`],
  ])("is described: %j", (text, sentence) => {
    const result = safeParseEndpointId(text);
    expect(result.ok ? "" : describeEndpointIdIssue(result.issue)).toBe(sentence);
    expect(() => parseEndpointId(text)).toThrow(sentence);
  });

  test("the error is one of its own, and short however long the text is", () => {
    try {
      parseEndpointId("x".repeat(1_000_000));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(EndpointIdError);
      expect((error as EndpointIdError).name).toBe("EndpointIdError");
      expect((error as EndpointIdError).message.length).toBeLessThan(200);
    }
  });

  test.each<readonly [string, EndpointId, Code]>([
    ["a colon in the instance-id", { scheme: "self", authorityId: "", instanceId: "a:b" }, "endpoint-id-instance"],
    ["a colon in the authority-id", { scheme: "self", authorityId: "a:b", instanceId: "c" }, "endpoint-id-instance"],
    ["no instance-id", { scheme: "self", authorityId: "a:b", instanceId: "" }, "endpoint-id-instance"],
    ["a colon as authority-id", { scheme: "self", authorityId: ":", instanceId: "" }, "endpoint-id-instance"],
    ["an authority-id too many", { scheme: "os", authorityId: "00256D", instanceId: "1" }, "endpoint-id-authority"],
  ])("is never written: %s", (_, parts, code) => {
    expect(() => formatEndpointId(parts)).toThrow(
      expect.objectContaining({ name: "EndpointIdError", issue: expect.objectContaining({ code }) }),
    );
  });
});

/** Texts near the grammar. */
const nearly = fc
  .tuple(
    fc.constantFrom(...good.map(([, text]) => text)),
    fc.nat({ max: 60 }),
    fc.nat({ max: 3 }),
    fc.string({ unit: fc.constantFrom(..."0aFz:-._%~*\u00e9\ud800 "), maxLength: 3 }),
  )
  .map(([text, at, cut, insert]) => text.slice(0, at) + insert + text.slice(at + cut));

describe("any text", () => {
  test.each([
    ["near the grammar", nearly],
    ["of all characters", fc.string({ unit: "binary" })],
    ["of any units", fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units))],
  ])("%s: is read or refused, and what is read is written again", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = safeParseEndpointId(text);
        if (result.ok) {
          expect(formatEndpointId(result.value)).toBe(text);
        } else {
          expect(result.issue.text).toBe(text);
          expect(result.issue.position).toBeGreaterThanOrEqual(0);
          expect(result.issue.position).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("the language is that of the rules, written as one expression", () => {
    const part = "(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})";
    const hex = "[0-9A-Fa-f]";
    const grammar = new RegExp(
      "^(?:" +
        [
          `oui:(?:${hex}{6}|${hex}{7}|${hex}{9}):${part}+`,
          `cid:${hex}{6}:${part}+`,
          `pen:[0-9]{1,10}:${part}+`,
          `(?:self|user|doc):[A-Za-z0-9._-]{0,6}:${part}+`,
          `proto:[A-Za-z0-9_-]{0,6}:${part}+`,
          `os::(?:${hex}{6}|${hex}{7}|${hex}{9})-${part}+`,
          `ops::(?:${hex}{6}|${hex}{7}|${hex}{9})(?:-(?:[A-Za-z0-9._]|%${hex}{2})+){2}`,
          `uuid::${hex}{8}(?:-${hex}{4}){3}-${hex}{12}`,
          "imei::[0-9]{15}",
          "fqdn::(?!(?:.*\\.)?[0-9]+$)[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*(?:\\.[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*)*",
        ].join("|") +
        ")$",
    );
    const utf8 = (text: string) => {
      try {
        return !/^op?s:/.test(text) || typeof decodeURIComponent(text) === "string";
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(nearly, (text) => {
        const [, , instanceId = ""] = text.split(":");
        const valid = grammar.test(text) && instanceId.length <= 50 && utf8(text);
        expect(safeParseEndpointId(text).ok).toBe(valid);
      }),
      { numRuns: 10_000 },
    );
  });

  test.each(hostileTexts)("1 MB, %s: is refused at once", (_, text) => {
    const start = performance.now();
    const result = safeParseEndpointId(text);
    expect(performance.now() - start).toBeLessThan(200);
    expect(result.ok).toBe(false);
  });
});
