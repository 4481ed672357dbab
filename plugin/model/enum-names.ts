import type { DescEnum } from "@bufbuild/protobuf";
import type { EnumNamesModel } from "./model.js";

/** The names of an enum's values by number: as a list where the numbers have no gaps. */
export function namesByNumber({ values }: DescEnum): EnumNamesModel {
  const byNumber = new Map<number, string>();
  for (const { name, number } of values) if (!byNumber.has(number)) byNumber.set(number, JSON.stringify(name));
  const entries = [...byNumber].sort(([a], [b]) => a - b);
  const isList = entries.every(([number], i) => number === i);
  return { isList, entries: entries.map(([number, literal]) => ({ key: keyOf(number), literal })) };
}

function keyOf(number: number): string {
  return number < 0 ? `[${number}]` : String(number);
}
