// What is known of an object's parameters, whatever was asked for of it before.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { object } from "../../plugin/runtime/data-model/carried.js";
import type { DataModel } from "../../plugin/runtime/data-model/data-model.js";
import { parameterOf } from "../../plugin/runtime/data-model/lookup.js";
import { device } from "./device.js";

/** Without what was asked for before, and of it. */
const fresh = (): DataModel => structuredClone(device);

const paths = [
  "Device.WiFi.Radio.1.",
  "Device.WiFi.Radio.2.",
  "Device.",
  "Device.Node.1.WiFi.Radio.2.",
  "Device.Nope.",
];
const names = ["Channel", "Enable", "Name", "", "X_ACME_Mode", "Stats.BytesSent", "toString", "__proto__", "1", "a.b"];

describe("the parameters of an object", () => {
  test("are those that their full paths lead to, in any order, one object after the other", () => {
    const asked = fc.array(fc.tuple(fc.constantFrom(...paths), fc.array(fc.constantFrom(...names))), { maxLength: 8 });
    fc.assert(
      fc.property(asked, (objects) => {
        const model = fresh();
        for (const [path, wanted] of objects) {
          const place = object(model, path);
          for (const name of wanted) {
            expect(place.parameter(name), `${path}${name}`).toBe(parameterOf(model, path + name));
          }
        }
      }),
    );
  });

  test("are known again when many others were asked for, and when those of others were", () => {
    const model = fresh();
    const channel = model.objects["Device.WiFi.Radio.{i}."]?.parameters?.["Channel"];
    expect(channel).toBeDefined();
    for (const path of ["Device.WiFi.Radio.1.", "Device.WiFi.Radio.2."]) {
      const place = object(model, path);
      for (let i = 0; i < 1000; i++) expect(place.parameter(`X_${i}`)).toBeUndefined();
      expect(place.parameter("Channel")).toBe(channel);
    }
    for (let i = 1; i < 3000; i++) expect(object(model, `Device.WiFi.Radio.${i}.`).parameter("Channel")).toBe(channel);
    expect(object(model, "Device.WiFi.Radio.1.").parameter("Channel")).toBe(channel);
    expect(object(fresh(), "Device.WiFi.Radio.1.").parameter("Channel")).not.toBe(channel);
  });
});
