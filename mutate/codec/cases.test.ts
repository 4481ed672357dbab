// The cases of the codecs, a test for each subject: of tests by the thousand it would take too long to tell which of them
// reach a mutant.
import { describe, expect, test } from "vitest";
import { applies } from "../../test/codec/cases/case.js";
import { decodeCases, encodeCases } from "../../test/codec/cases/index.js";
import { checkDecode, checkEncode } from "../../test/codec/run.js";
import { versions } from "../../test/codec/versions.js";

describe.each(versions.filter(({ minor }) => minor === 0 || minor === 5))("version 1.$minor", (codecs) => {
  test.each(Object.entries(decodeCases))("%s", (_, cases) => {
    for (const one of cases) {
      if (applies(one, codecs.minor)) expect([one.name, ...checkDecode(codecs, one)]).toEqual([one.name]);
    }
  });

  test.each(Object.entries(encodeCases))("%s", (_, cases) => {
    for (const one of cases) {
      if (applies(one, codecs.minor)) expect([one.name, ...checkEncode(codecs, one)]).toEqual([one.name]);
    }
  });
});
