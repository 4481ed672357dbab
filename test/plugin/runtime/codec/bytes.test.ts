import { expect, test } from "vitest";
import { SLOTS, slotOf } from "../../../../plugin/runtime/codec/bytes.js";
import { Random } from "../../../assurance/random.js";

test("texts get all slots that there are, and no others", () => {
  const random = new Random(1);
  const seen = new Set<number>();
  const word = () => random.below(2 ** 32) | 0;
  for (let i = 0; i < 40 * SLOTS; i++) seen.add(slotOf(random.below(45), word(), word()));
  expect(Math.min(...seen)).toBe(0);
  expect(Math.max(...seen)).toBe(SLOTS - 1);
  expect(seen.size).toBe(SLOTS);
});
