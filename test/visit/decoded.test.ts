// Visits say what the decoder says: of its own test cases, and of what agents sent, in all schema versions.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { loadRoots } from "../assurance/schemas.js";
import { applies } from "../codec/cases/case.js";
import { decodeCases } from "../codec/cases/index.js";
import { judge } from "./judge.js";
import { type Subject, unexpected, visited } from "./subject.js";
import { uspMaps, uspSubject, visitModules } from "./usp.js";
import { loadVendor, vendorMaps } from "./vendor.js";

interface Vector {
  readonly kind: "msg" | "record";
  readonly base64: string;
}

const vectors = readFileSync("test/interop/agent-messages.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Vector)
  .filter(({ kind }) => kind === "msg")
  .map(({ base64 }) => new Uint8Array(Buffer.from(base64, "base64")));

const roots = loadRoots().filter(({ kind }) => kind === "msg");

describe.each(roots)("$name", (root) => {
  const subject = uspSubject(root);
  const cases = Object.values(decodeCases).flat();

  test("the cases of the decoder", () => {
    const own = cases.filter((one) => one.kind === "msg" && applies(one, root.minor));
    expect(own.length).toBeGreaterThan(1500);
    const faults = own.flatMap(({ name, bytes, options }) => {
      const { fault } = judge(subject, bytes, options);
      return fault === undefined ? [] : [`${name}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  test("what agents sent", () => {
    expect(vectors.length).toBeGreaterThan(80);
    const judged = vectors.map((bytes) => judge(subject, bytes));
    expect(judged.flatMap(({ fault }) => fault ?? [])).toEqual([]);
    expect(judged.filter(({ isAccepted }) => isAccepted).length).toBeGreaterThan(vectors.length / 2);
  });

  test("has a function for each map, and no other", () => {
    const module = visitModules[root.minor] as object;
    expect(visited(uspMaps, module)).toHaveLength(uspMaps.length);
    expect(unexpected(uspMaps, module)).toEqual([]);
  });
});

describe("a vendor's", () => {
  let subjects: readonly Subject[];
  let module: object;
  beforeAll(async () => {
    ({ subjects, module } = await loadVendor());
  });

  test("has a function for each map that one way leads to, and no other", () => {
    const places = Object.values(vendorMaps).flat();
    expect(visited(places, module)).toHaveLength(places.length);
    expect(unexpected(places, module)).toEqual([]);
  });

  test("maps whose tag is of two bytes, beside a field whose tag begins alike", () => {
    const entry = [0x82, 1, 6, 10, 1, 0x61, 18, 1, 0x62];
    // Behind its tag and length, it reads like an entry for a while.
    const alike = [0x82, 9, 10, 2, 0x61, 0x62, 18, 3, 0x63, 0x64, 0x65, 7, 0];
    const room = [...entry, ...entry, ...alike, ...entry];
    const rooms = [0x12, room.length, ...room];
    const bytes = new Uint8Array([10, 1, 0x44, 0x12, 0, 0x82, 1, rooms.length, ...rooms]);
    const [report] = subjects as [Subject, ...Subject[]];
    expect(judge(report, bytes)).toEqual({ isAccepted: true, fault: undefined });
  });

  test("messages that are cut, at each byte", () => {
    const text = (number: number, value: string) => [number * 8 + 2, value.length, ...Buffer.from(value)];
    const entry = [...text(1, "a"), ...text(2, "b")];
    const row = [...text(1, "Table."), 0x12, entry.length, ...entry];
    const tail = [0x8a, 1, 1, 0x78, 0x2a, entry.length, ...entry, 0xaa, 1, row.length, ...row];
    const bytes = new Uint8Array([...text(1, "Device."), 0x12, 0, ...tail]);
    const [report] = subjects as [Subject, ...Subject[]];
    for (let size = 0; size <= bytes.length; size++) {
      expect(judge(report, bytes.subarray(0, size)).fault).toBeUndefined();
    }
    expect(report.decode(bytes)).toMatchObject({ own: { a: "b" }, rows: [{ table: "Table.", values: { a: "b" } }] });
  });
});
