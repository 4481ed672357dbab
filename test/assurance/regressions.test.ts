// What was found once is not found again.
import { beforeAll, describe, expect, test } from "vitest";
import { DecodeError } from "../../generated/usp-msg-1-4.js";
import { examine } from "./examine.js";
import { regressions } from "./regressions.js";
import { loadRoots, type Root } from "./schemas.js";
import { fromHex } from "./suite.js";

let roots: readonly Root[];
beforeAll(() => {
  roots = loadRoots();
});

describe.each(regressions)("$root: $why", ({ root: name, hex, expect: expected }) => {
  const bytes = fromHex(hex.replaceAll(" ", ""));
  const find = () => roots.find((root) => root.name === name) as Root;

  test("the verdict", () => {
    if (expected === "accepted") {
      expect(() => find().ours.decode(bytes)).not.toThrow();
    } else {
      expect(() => find().ours.decode(bytes)).toThrow(
        expect.objectContaining({ constructor: DecodeError, ...expected }),
      );
    }
  });

  test("nobody disagrees, but for what is known", () => {
    expect(examine(find(), bytes)).toBeUndefined();
  });
});
