import type { CarriedValue } from "../../plugin/runtime/data-model/carried.js";
import { describeValueIssue } from "../../plugin/runtime/values/index.js";
import type { Shown } from "./carriers.js";

/** A value that was read, in a line of a table. */
export function show(carried: CarriedValue): Shown {
  const { path, argument, text, type } = carried;
  return [path, argument, text, type?.type, carried.ok ? carried.value : describeValueIssue(carried.issue)];
}
