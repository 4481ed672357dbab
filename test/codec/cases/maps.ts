// Maps: entries as real agents send them, and keys that mean something to JavaScript.
import { concat, field, fixed32, group, int, type Part, type Wire } from "../wire.js";
import { accepted, type DecodeCase } from "./case.js";
import { mapOf, request, requestValue } from "./usp.js";

type Pair = readonly [key: string, value: string];

function operateValue(entries: readonly Pair[]): object {
  return requestValue("operate", { command: "", commandKey: "", sendResp: false, inputArgs: mapOf(...entries) });
}

function entry(...parts: readonly Part[]): Wire {
  return field(4, ...parts);
}

function pair(key: string, value: string): Wire {
  return entry(field(1, key), field(2, value));
}

function mapCase(name: string, wire: readonly Wire[], entries: readonly Pair[]): DecodeCase {
  const encodes = request("operate", ...entries.map(([key, value]) => pair(key, value)));
  return accepted(name, "msg", request("operate", ...wire), { value: operateValue(entries), encodes });
}

const key = field(1, "k");
const value = field(2, "v");

const shapes: readonly DecodeCase[] = [
  mapCase("an entry without value", [entry(key)], [["k", ""]]),
  mapCase("an entry without key", [entry(value)], [["", "v"]]),
  mapCase("an empty entry", [entry()], [["", ""]]),
  mapCase("an entry with empty key and value", [entry(field(1), field(2))], [["", ""]]),
  mapCase("value before key", [entry(value, key)], [["k", "v"]]),
  mapCase("two keys in an entry: the last counts", [entry(field(1, "first"), value, key)], [["k", "v"]]),
  mapCase("two values in an entry: the last counts", [entry(field(2, "first"), key, value)], [["k", "v"]]),
  mapCase("an empty key behind another", [entry(key, value, field(1))], [["", "v"]]),
  mapCase("a key twice: the last counts", [pair("k", "first"), pair("k", "v")], [["k", "v"]]),
  mapCase("a key twice, the second time without value", [pair("k", "first"), entry(key)], [["k", ""]]),
  mapCase(
    "a key twice, apart",
    [pair("k", "first"), pair("other", "o"), pair("k", "v")],
    [
      ["k", "v"],
      ["other", "o"],
    ],
  ),
  mapCase("two entries without key", [entry(value), entry(field(2, "w"))], [["", "w"]]),
  accepted(
    "entries between other fields",
    "msg",
    request("operate", pair("a", "1"), field(1, "c"), pair("b", "2"), int(3, 1), pair("c", "3")),
    {
      value: requestValue("operate", {
        command: "c",
        commandKey: "",
        sendResp: true,
        inputArgs: mapOf(["a", "1"], ["b", "2"], ["c", "3"]),
      }),
      encodes: request("operate", field(1, "c"), int(3, 1), pair("a", "1"), pair("b", "2"), pair("c", "3")),
    },
  ),
];

/** A map has no place for what its schema does not know: dropped, which is documented. */
const unknownInEntry: readonly DecodeCase[] = [
  mapCase("an unknown field in an entry is dropped", [entry(key, int(3, 1), value)], [["k", "v"]]),
  mapCase("an unknown field before the key is dropped", [entry(field(99, "x"), key, value)], [["k", "v"]]),
  mapCase("an unknown group in an entry is dropped", [entry(key, value, group(9, int(1, 1)))], [["k", "v"]]),
  mapCase("only an unknown field in an entry", [entry(fixed32(5, 1))], [["", ""]]),
];

/** Names that an object has without being given them, those that are indices, and text of all kinds. */
const keys: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "__defineGetter__",
  "prototype",
  "length",
  "$unknown",
  "0",
  "10",
  "-1",
  "1.5",
  "4294967295",
  " ",
  "\0",
  "a.b[c]\"d'",
  "\u00e9",
  "\u{1f600}",
  "\ufeff",
  "x".repeat(200),
];

const oddKeys: readonly DecodeCase[] = keys.flatMap((odd) => [
  mapCase(`a key ${JSON.stringify(odd)}`, [pair(odd, "v")], [[odd, "v"]]),
  mapCase(`a key ${JSON.stringify(odd)} twice`, [pair(odd, "first"), pair(odd, "v")], [[odd, "v"]]),
]);

const together = accepted(
  "all odd keys together",
  "msg",
  request("operate", ...keys.map((odd, i) => pair(odd, `value ${i}`))),
  { value: operateValue(keys.map((odd, i) => [odd, `value ${i}`])) },
);

const large = accepted(
  "a map of a thousand entries",
  "msg",
  request("operate", concat(...Array.from({ length: 1000 }, (_, i) => pair(`key${i}`, `value ${i}`)))),
  { value: operateValue(Array.from({ length: 1000 }, (_, i) => [`key${i}`, `value ${i}`])) },
);

export const mapCases: readonly DecodeCase[] = [...shapes, ...unknownInEntry, ...oddKeys, together, large];
