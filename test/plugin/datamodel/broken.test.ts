// A data model that is broken anywhere gives a map that its own checks take, or complaints that say where; nothing else.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveDataModel } from "../../../plugin/annotations/data-model.js";
import { Source } from "../../../plugin/annotations/source.js";
import { mapText } from "../../../plugin/datamodel/write.js";
import { Complaints } from "../../../plugin/diagnostics.js";
import { document, importFrom } from "./memory.js";

const sound = document(`<import file="m.xml"><component name="C" ref="Stats"/><model name="_D" ref="D:1.0"/></import>
<dataType name="Text"><string><size maxLength="64"/><pattern value="[a-z]*"/></string></dataType>
<dataType name="Pair" base="Text"><list minItems="2" maxItems="2"/></dataType>
<component name="Stats"><parameter name="Sent" version="2.1"><syntax><unsignedInt><range minInclusive="1"/></unsignedInt></syntax></parameter></component>
<component name="All" virtual="true"><component ref="Stats" path="Device.Row.{i}." version="2.2"/></component>
<model name="D:1.0" isService="false"><object name="Device." access="readOnly" minEntries="1" maxEntries="1" version="2.0">
<parameter name="RowNumberOfEntries"><syntax><unsignedInt/></syntax></parameter>
<parameter name="Kinds"><syntax><list><size maxLength="9"/></list><dataType ref="Text"/><default type="object" value="[a,b]"/></syntax></parameter>
<command name="Run()" async="true"><input><parameter name="A" mandatory="true"><syntax><string><enumerationRef targetParam="#.Kinds"/></string></syntax></parameter>
<object name="O.{i}." minEntries="0" maxEntries="4"><component ref="Stats"/></object></input><output/></command>
<event name="Done!"><parameter name="A"><syntax><string><enumeration value="X" status="deleted"/><enumeration value="Y"/></string></syntax></parameter></event>
</object>
<object name="Device.Row.{i}." access="readWrite" minEntries="0" maxEntries="unbounded" numEntriesParameter="RowNumberOfEntries" mountType="mountPoint">
<uniqueKey functional="false"><parameter ref="Name"/></uniqueKey>
<parameter name="Name" access="writeOnceReadOnly" status="deprecated"><syntax secured="true"><dataType ref="Pair"/></syntax></parameter>
<parameter name="Other"><syntax><string><pathRef refType="weak" targetParent="#.Row. .Row.{i}." targetType="row"/></string></syntax></parameter>
</object><component ref="All"/></model>`);

// Its words and signs, so that a change is one to another word of the language.
const words = sound.match(/[\w.#!()[\]{}-]+|\s+|[^\w\s]/g) ?? [];

/** Some signs give way to others: most often the XML is none any more. */
const anyChange = fc.record({
  at: fc.nat(words.length - 1),
  length: fc.nat(3),
  by: fc.oneof(
    fc.constant(""),
    fc.constantFrom(...new Set(words)),
    fc.constantFrom(
      "__proto__",
      "..",
      "{i}.",
      "#".repeat(9),
      "-1",
      "1e9",
      "\u0000",
      "&amp;",
      "&x;",
      "é",
      "]]>",
      "<!--",
    ),
  ),
});

/** What an attribute has gives way to what another has: it stays XML, and may stay sound. */
const values = words.flatMap((word, at) => (words[at - 1] === '"' && words[at + 1] === '"' ? [{ word, at }] : []));
const valueChange = fc.record({
  at: fc.constantFrom(...values.map(({ at }) => at)),
  length: fc.constant(1),
  by: fc.constantFrom(...new Set(values.map(({ word }) => word))),
});

const changes = fc.oneof(
  fc.array(anyChange, { minLength: 1, maxLength: 3 }),
  fc.array(valueChange, { minLength: 1, maxLength: 2 }),
);

const validate = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync("proto/annotations/annotations.schema.json", "utf8")),
);

test("whatever is changed in it", () => {
  let imported = 0;
  fc.assert(
    fc.property(changes, fc.boolean(), fc.boolean(), (changes, own, lax) => {
      const changed = [...words];
      for (const { at, length, by } of changes) changed.splice(at, length, by);
      try {
        const map = importFrom({ "m.xml": changed.join("") }, { own, ...(lax ? { warn: () => {} } : {}) });
        imported++;
        const text = mapText(map);
        expect(mapText(JSON.parse(text))).toBe(text);
        expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
        const { complaints } = resolveDataModel([{ source: new Source("map.json", text), content: JSON.parse(text) }]);
        if (!own) expect(complaints).toEqual([]);
      } catch (error) {
        if (!(error instanceof Complaints)) throw error;
        expect(error.complaints.length).toBeGreaterThan(0);
        for (const { where, what } of error.complaints) {
          expect(where).toMatch(/^m\.xml:\d+:\d+$/);
          expect(what).toMatch(/^[^\p{Cc}]+$/u);
        }
      }
    }),
    { numRuns: 1500 },
  );
  // About a tenth stays sound, so that both outcomes are seen.
  expect(imported).toBeGreaterThan(50);
});

test("unchanged it is sound", () => {
  const { parameters, commands } = importFrom({ "m.xml": sound });
  expect(Object.keys(parameters ?? {})).toEqual([
    "Device.RowNumberOfEntries",
    "Device.Kinds",
    "Device.Row.{i}.Name",
    "Device.Row.{i}.Other",
    "Device.Row.{i}.Sent",
  ]);
  expect(commands?.["Device.Run()"]?.input?.["A"]).toMatchObject({ enumerationRef: { targetParam: "Device.Kinds" } });
});
