// What is bundled and run in every engine.
import * as msg from "../../../generated/usp-msg-1-4.js";
import * as visits from "../../../generated/usp-msg-1-4.visit.js";
import * as record from "../../../generated/usp-record-1-4.js";
import { runCases } from "../../codec/run.js";
import { type Outcome, runAgentVectors } from "./agent-vectors.js";
import { runTexts } from "./texts.js";
import { runVisits } from "./visits.js";

/** What one engine has to say. */
export interface Report {
  /** Which of the globals that the generated code might be tempted to use are there. */
  readonly globals: readonly string[];
  readonly outcomes: { readonly [suite: string]: Outcome };
}

/** Run everything; the report as JSON, because it leaves the engine. */
export function report(agentVectors: string): string {
  const tempting = ["Buffer", "TextDecoder", "TextEncoder", "URL", "atob", "structuredClone", "process", "window"];
  const result: Report = {
    globals: tempting.filter((name) => name in globalThis),
    outcomes: {
      "codec cases": runCases(msg, record),
      "agent vectors": runAgentVectors(msg, record, agentVectors),
      texts: runTexts(msg),
      visits: runVisits(msg, visits),
    },
  };
  return JSON.stringify(result);
}
