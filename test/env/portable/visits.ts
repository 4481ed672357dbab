import type * as msgModule from "../../../generated/usp-msg-1-4.js";
import type * as visitModule from "../../../generated/usp-msg-1-4.visit.js";
import { applies } from "../../codec/cases/case.js";
import { decodeCases } from "../../codec/cases/index.js";
import { show } from "../../codec/show.js";
import type { Outcome } from "./agent-vectors.js";

/** Visit what the cases of the decoder hold: it is refused as the decoder does it, and handed out the same everywhere. */
export function runVisits(msg: typeof msgModule, visits: typeof visitModule): Outcome {
  const failures: string[] = [];
  const transcript: string[] = [];
  let count = 0;
  const cases = Object.keys(decodeCases).flatMap((subject) => decodeCases[subject] ?? []);
  const all = Object.entries(visits).flatMap(([name, value]) => (name.startsWith("visit") ? [{ name, value }] : []));
  const functions = all as { name: string; value: typeof visits.visitOperate }[];
  for (const { name, kind, bytes, options, ...rest } of cases) {
    if (kind !== "msg" || !applies(rest, 4)) continue;
    const verdict = verdictOf(() => msg.decodeMsg(bytes, options));
    // They all refuse alike.
    for (const visit of verdict === "" ? functions : functions.slice(0, 1)) {
      count++;
      const entries: string[][] = [];
      const own = verdictOf(() => visit.value(bytes, (...entry) => entries.push(entry), options));
      if (own !== verdict) failures.push(`${name}: ${visit.name}: ${own} rather than ${verdict}`);
      if (own !== "" && entries.length > 0) failures.push(`${name}: ${visit.name} hands out what is refused`);
      if (entries.length > 0) transcript.push(`${name}: ${visit.name}: ${show(entries)}`);
    }
  }
  return { count, failures, transcript: transcript.join("\n") };
}

function verdictOf(run: () => unknown): string {
  try {
    run();
    return "";
  } catch (error) {
    return String(error);
  }
}
