// What is asked of the modules beside a codec, which look up values by their names.

import type { DataModel } from "../../../generated/usp-msg-1-4.values.js";
import { inheritsNothing } from "../../codec/inherits-nothing.js";
import { concat, field } from "../../codec/wire.js";
import { type Demand, mapOf, pathOf, same } from "./demands.js";
import { type Home, msgWith, objectsTo } from "./homes.js";

const int = { type: { type: "int" } } as const;
const known = { known: int } as const;

/** Objects as a program writes them, with all that they inherit; generated ones are no others. */
const model: DataModel = {
  objects: {
    "Device.": {
      parameters: known,
      commands: { "A()": { async: false, input: known, output: known } },
      events: { "A!": { args: known } },
    },
  },
};

export const besideDemands: readonly Demand[] = [
  {
    what: "values",
    check(home, key) {
      const msg = home.module.decode(
        msgWith(home, concat(field(1, key), field(2, "1")), concat(field(1, "known"), field(2, "1"))),
      );
      const { read, message } = reader(home, msg);
      const values = read(message, model);
      const names = key === "known" ? [key] : [key, "known"];
      const found = values.map(({ path, argument, text, type, ...rest }) => {
        return [argument ?? path.slice("Device.".length), text, type, rest];
      });
      const expected = names.map((name) => {
        const ofModel = name === "known";
        return [name, "1", ofModel ? int.type : undefined, { ok: true, value: ofModel ? 1 : "1" }];
      });
      same("the values", found, expected);
    },
  },
  {
    what: "values of what is called like it",
    check(home, key) {
      const msg = home.module.create(
        renamed(home.module.decode(msgWith(home, concat(field(1, "known"), field(2, "1")))), key),
      );
      const { read, message } = reader(home, msg);
      const [value] = read(message, model);
      same("the type", value?.type, undefined);
      same("the value", value?.ok === true ? value.value : value, "1");
    },
  },
  {
    what: "visits",
    check(home, key) {
      const { parent, name } = home.map;
      const map = home.module.visits.find(({ type, field }) => type === parent.typeName && field === name);
      if (map === undefined) throw new Error("nothing visits it");
      // As everybody writes it, the other way round, and with a name that is none of ASCII before.
      const entries = [
        concat(field(1, key), field(2, "1")),
        concat(field(2, "2"), field(1, key)),
        concat(field(1, "\u00e9"), field(1, key)),
      ];
      for (const some of [entries.slice(0, 1), entries]) {
        const found: string[] = [];
        map.visit(msgWith(home, ...some), (_, name, value) => found.push(name, value));
        same("what is visited", found, [key, "1", key, "2", key, ""].slice(0, 2 * some.length));
      }
    },
  },
  {
    what: "checks",
    check(home, key) {
      const { decode, check } = home.module;
      const map = mapOf([key, "1"]);
      const findings = check(decode(msgWith(home, concat(field(1, key), field(2, "1")))), model);
      same("checks without a model", check(decode(msgWith(home, concat(field(1, key), field(2, "1"))))), findings);
      const at = pathOf(home, Object.keys(map)[0] as string);
      const ofKey = findings.filter(({ field }) => field === at);
      const elsewhere = findings.filter(({ field }) => field.startsWith(home.path) && field !== at);
      same("findings of another key", elsewhere, []);
      // A name has letters, digits, and what is between the two; a path of several has dots as well.
      const isName = /^[A-Za-z_][\w-]*$/.test(key);
      if (isName && ofKey.length > 0) throw new Error(`a name is found fault with: ${ofKey[0]?.message}`);
      if (/["'\\\n\0]/.test(key) && ofKey.length !== 1) throw new Error("no fault is found with what is no name");
    },
  },
];

/** What reads the values of the map, and the message that it reads them of. */
function reader(home: Home, msg: object) {
  const objects = objectsTo(home, msg);
  for (let i = home.steps.length - 1; i >= 0; i--) {
    const type = home.steps[i]?.message;
    const read = home.module.valuesOf(type?.typeName.slice("usp.".length) ?? "");
    if (read !== undefined) return { read, message: objects[i + 1] as object };
  }
  throw new Error("nothing reads its values");
}

/** The same message, where every path and name is another. */
function renamed<T>(value: T, name: string): T {
  if (typeof value === "string") return (/^Device|^A[!(]/.test(value) ? name : value) as T;
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((element: unknown) => renamed(element, name)) as T;
  const entries = Object.entries(value).map(([key, member]) => [key, renamed(member as unknown, name)] as const);
  return (inheritsNothing(value) ? mapOf(...entries) : Object.fromEntries(entries)) as T;
}
