// Visits say what the decoder says, of its own test cases, of what agents sent, and of what the fuzzer has found.
import { readFileSync } from "node:fs";
import { createFileRegistry, type DescMessage } from "@bufbuild/protobuf";
import { expect, test } from "vitest";
import { readCorpus } from "../../fuzz/corpus.js";
import { inputOf } from "../../fuzz/input.js";
import { decodeMsg } from "../../generated/usp-msg-1-4.js";
import * as visits from "../../generated/usp-msg-1-4.visit.js";
import { Random } from "../../test/assurance/random.js";
import { applies } from "../../test/codec/cases/case.js";
import { decodeCases } from "../../test/codec/cases/index.js";
import { compile } from "../../test/support/compile.js";
import { judge } from "../../test/visit/judge.js";
import { randomMessage } from "../../test/visit/random-message.js";
import { type Subject, visited } from "../../test/visit/subject.js";
import { uspMaps } from "../../test/visit/usp.js";
import { vendorMaps } from "../../test/visit/vendor.js";

const MINOR = 4;
const type = createFileRegistry(compile("proto/1-4")).getMessage("usp.Msg") as DescMessage;
const subject: Subject = { name: "Msg 1.4", type, decode: decodeMsg, maps: visited(uspMaps, visits) };

/** A vendor's schema with every kind of field, and what is expected to be generated for it. */
async function loadReport(): Promise<Subject> {
  const [codec, visits] = await Promise.all(
    ["report", "report.visit"].map((name) => import(`../../test/golden/visit/expected/${name}.ts`) as Promise<object>),
  );
  const { decodeReport } = codec as { decodeReport: Subject["decode"] };
  const registry = createFileRegistry(compile("test/golden/visit/input"));
  const type = registry.getMessage("golden.visit.Report") as DescMessage;
  return { name: "Report", type, decode: decodeReport, maps: visited(vendorMaps["Report"] ?? [], visits as object) };
}

test("a vendor's messages, and what is nearly so", async () => {
  const report = await loadReport();
  const random = new Random(1);
  let accepted = 0;
  for (let i = 0; i < 1500; i++) {
    const bytes = new Uint8Array(randomMessage(report.type, random));
    if (random.oneIn(3) && bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
    const { isAccepted, fault } = judge(report, bytes, { maxDepth: random.pick([2, 4, 100, 100, 100, 100]) });
    expect(fault).toBeUndefined();
    if (isAccepted) accepted++;
  }
  expect(accepted).toBeGreaterThan(300);
});

test("the cases of the decoder", () => {
  for (const one of Object.values(decodeCases).flat()) {
    if (one.kind !== "msg" || !applies(one, MINOR)) continue;
    expect(judge(subject, one.bytes, one.options).fault).toBeUndefined();
  }
});

test("what agents sent", () => {
  for (const line of readFileSync("test/interop/agent-messages.jsonl", "utf8").trim().split("\n")) {
    const { kind, base64 } = JSON.parse(line) as { kind: string; base64: string };
    if (kind === "msg") expect(judge(subject, new Uint8Array(Buffer.from(base64, "base64"))).fault).toBeUndefined();
  }
});

test("what the fuzzer has found", () => {
  for (const input of readCorpus().map(inputOf)) {
    if (input?.target.kind === "msg") expect(judge(subject, input.bytes, input.options).fault).toBeUndefined();
  }
});
