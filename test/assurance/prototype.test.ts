import { describe, expect, test } from "vitest";
import { besideDemands } from "./prototype/beside.js";
import { type Demand, demands, mapOf } from "./prototype/demands.js";
import { type Home, loadHomes, mapIn, withMap } from "./prototype/homes.js";
import { changesSince, intrinsics, snapshot } from "./prototype/intrinsics.js";
import { keys } from "./prototype/keys.js";
import type { Module } from "./prototype/modules.js";
import { run } from "./suites/prototype.js";

test("names that mean something to an object are data, in every map of every schema version", async () => {
  const { cases, failures, notes } = await run({ seed: 1, cases: 0, report: () => {} });
  expect(failures).toEqual([]);
  expect(cases).toBeGreaterThan(15_000);
  // Nine fields of the schema are maps, and a Msg has a way to each.
  expect(notes).toEqual([`54 maps of 9 kinds, ${keys.length} keys, ${demands.length + besideDemands.length} demands`]);
});

describe("what must be found is found", () => {
  const home = loadHomes().find(({ name }) => name === "Msg 1.4: body.request.operate.inputArgs") as Home;

  /** What a codec that goes wrong in one way does not meet, of what is asked for a key. */
  function unmet(key: string, wrong: Partial<Module>): string[] {
    const bad: Home = { ...home, module: { ...home.module, ...wrong } };
    return [...demands, ...besideDemands].filter((demand) => !meets(demand, bad, key)).map(({ what }) => what);
  }

  function meets({ check }: Demand, bad: Home, key: string): boolean {
    try {
      check(bad, key);
      return true;
    } catch {
      return false;
    }
  }

  /** A map as one gets it that is filled by assignment. */
  function assigned(map: object): object {
    const copy: { [key: string]: unknown } = {};
    for (const [key, value] of Object.entries(map)) copy[key] = value;
    return mapOf(...Object.entries(copy));
  }

  const naive: Module["decode"] = (bytes, options) => {
    const msg = home.module.decode(bytes, options);
    return withMap(home, msg, assigned(mapIn(home, msg)));
  };

  test("nothing, of a codec that is right", () => {
    for (const key of ["__proto__", "constructor", "", "0"]) expect(unmet(key, {})).toEqual([]);
  });

  test("a map that is filled by assignment", () => {
    expect(unmet("__proto__", { decode: naive })).toEqual(
      expect.arrayContaining(["decode", "decode an entry whose key comes last, and a key twice", "repair", "values"]),
    );
    expect(unmet("name", { decode: naive })).toEqual([]);
  });

  test("a map that is copied by assignment", () => {
    const create: Module["create"] = (msg) => {
      const created = home.module.create(msg);
      return withMap(home, created, assigned(mapIn(home, created)));
    };
    expect(unmet("__proto__", { create })).toContain("create");
    expect(unmet("name", { create })).toEqual([]);
  });

  test("a map with what an object inherits", () => {
    const decode: Module["decode"] = (bytes, options) => {
      const msg = home.module.decode(bytes, options);
      return withMap(home, msg, { ...mapIn(home, msg) });
    };
    expect(unmet("name", { decode })).toContain("decode");
  });

  test("an error that names another key", () => {
    const decode: Module["decode"] = (bytes, options) => {
      try {
        return home.module.decode(bytes, options);
      } catch (error) {
        throw Object.assign(error as Error, { path: home.path });
      }
    };
    expect(unmet("name", { decode })).toEqual(["an error of decode"]);
  });
});

describe("a snapshot of what all code shares", () => {
  test("has no changes where there are none", () => {
    expect(changesSince(snapshot())).toEqual([]);
  });

  test("has the objects that a decoder meets", () => {
    const names = [...intrinsics().keys()];
    expect(names).toEqual(expect.arrayContaining(["Object.prototype", "Array.prototype", "Function.prototype"]));
    expect(names).toEqual(expect.arrayContaining(["Uint8Array.prototype", "%TypedArray%.prototype", "Map.prototype"]));
    expect(names.length).toBeGreaterThan(80);
  });

  /** Objects that are as good as an engine's own, for a test to change. */
  function made() {
    const object = {
      method() {},
      get accessor() {
        return 1;
      },
      [Symbol.iterator]: 1,
    };
    return { object, before: snapshot(new Map([["It", object]])) };
  }

  const changes: readonly (readonly [what: string, change: (object: object) => void, expected: string])[] = [
    ["a property is new", (it) => Object.assign(it, { polluted: 1 }), "It has a new property polluted"],
    [
      "a symbol is new",
      (it) => Object.assign(it, { [Symbol.species]: 1 }),
      "It has a new property Symbol(Symbol.species)",
    ],
    [
      "a property that is not shown is new",
      (it) => Object.defineProperty(it, "hidden", { value: 1 }),
      "It has a new property hidden",
    ],
    ["a method is another", (it) => Object.assign(it, { method() {} }), "It has another method"],
    [
      "an accessor is another",
      (it) => Object.defineProperty(it, "accessor", { get: () => 2 }),
      "It has another accessor",
    ],
    [
      "a property is hidden",
      (it) => Object.defineProperty(it, "method", { enumerable: false }),
      "It has another method",
    ],
    ["a property is gone", (it) => Reflect.deleteProperty(it, "method"), "It has lost method"],
    ["a symbol is gone", (it) => Reflect.deleteProperty(it, Symbol.iterator), "It has lost Symbol(Symbol.iterator)"],
    ["its prototype is another", (it) => Object.setPrototypeOf(it, null), "It has another prototype"],
    ["it is sealed", (it) => Object.preventExtensions(it), "It is no longer extensible"],
  ];

  test.each(changes)("tells that %s", (_, change, expected) => {
    const { object, before } = made();
    change(object);
    expect(changesSince(before)).toEqual([expected]);
  });

  test("tells of one property lost and another new", () => {
    const { object, before } = made();
    Reflect.deleteProperty(object, "method");
    Object.assign(object, { polluted: 1 });
    expect(changesSince(before)).toEqual(["It has a new property polluted", "It has lost method"]);
  });

  test("tells of Object.prototype itself", () => {
    const before = snapshot();
    try {
      Reflect.set(Object.prototype, "polluted", true);
      expect(changesSince(before)).toEqual(["Object.prototype has a new property polluted"]);
    } finally {
      Reflect.deleteProperty(Object.prototype, "polluted");
    }
    expect(changesSince(before)).toEqual([]);
  });
});
