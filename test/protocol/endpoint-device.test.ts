import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DeviceIdentity,
  deviceEndpointId,
  type EndpointId,
  EndpointIdError,
  endpointDevice,
  formatEndpointId,
  parseEndpointId,
} from "../../plugin/runtime/protocol/index.js";
import { hostileTexts } from "./hostile.js";

describe("the device of an Endpoint ID (R-ARC.2a os, ops)", () => {
  test.each<readonly [string, DeviceIdentity]>([
    ["os::00256D-0123456789", { oui: "00256D", serialNumber: "0123456789" }],
    ["os::00256D-AB-12", { oui: "00256D", serialNumber: "AB-12" }],
    ["os::00256D-AB%2D12", { oui: "00256D", serialNumber: "AB-12" }],
    ["ops::00256D-STB-0123456789", { oui: "00256D", productClass: "STB", serialNumber: "0123456789" }],
    ["ops::70b3d5abc-Set%2DTop%20Box-1%2f2", { oui: "70b3d5abc", productClass: "Set-Top Box", serialNumber: "1/2" }],
    ["ops::00256D-Caf%C3%A9-%F0%9F%98%80", { oui: "00256D", productClass: "Caf\u00e9", serialNumber: "\u{1f600}" }],
    ["ops::00256D-A.B-1_2", { oui: "00256D", productClass: "A.B", serialNumber: "1_2" }],
  ])("%s", (text, device) => expect(endpointDevice(parseEndpointId(text))).toEqual(device));

  test.each<readonly [string, EndpointId]>([
    ["another scheme", { scheme: "self", authorityId: "", instanceId: "00256D-1" }],
    ["no hyphen", { scheme: "os", authorityId: "", instanceId: "00256D" }],
    ["two parts for ops", { scheme: "ops", authorityId: "", instanceId: "00256D-1" }],
    ["no escape", { scheme: "os", authorityId: "", instanceId: "00256D-%zz" }],
    ["no UTF-8", { scheme: "ops", authorityId: "", instanceId: "00256D-%ff-1" }],
  ])("none: %s", (_, id) => expect(endpointDevice(id)).toBeUndefined());

  test.each(hostileTexts)("none in 1 MB, %s", (_, instanceId) => {
    expect(endpointDevice({ scheme: "ops", authorityId: "", instanceId })).toBeUndefined();
  });
});

describe("the Endpoint ID of a device", () => {
  test.each<readonly [string, DeviceIdentity]>([
    ["os::00256D-0123456789", { oui: "00256D", serialNumber: "0123456789" }],
    ["os::00256D-1", { oui: "00256D", productClass: undefined, serialNumber: "1" }],
    ["os::00256D-1", { oui: "00256D", productClass: "", serialNumber: "1" }],
    ["ops::00256D-STB-1", { oui: "00256D", productClass: "STB", serialNumber: "1" }],
    ["ops::00256D-Set%2DTop%20Box-1%2E0", { oui: "00256D", productClass: "Set-Top Box", serialNumber: "1.0" }],
    ["ops::00256D-%25-%7E", { oui: "00256D", productClass: "%", serialNumber: "~" }],
    ["os::00256D-%00%0A", { oui: "00256D", serialNumber: "\0\n" }],
    ["os::00256D-%7F%C2%80%EE%80%80", { oui: "00256D", serialNumber: "\u007f\u0080\ue000" }],
    ["os::00256D-%C3%A9%F0%9F%98%80", { oui: "00256D", serialNumber: "\u00e9\u{1f600}" }],
  ])("%s of %j", (text, device) => expect(formatEndpointId(deviceEndpointId(device))).toBe(text));

  test.each<readonly [string, DeviceIdentity, string]>([
    ["no serial number", { oui: "00256D", serialNumber: "" }, "endpoint-id-instance"],
    ["no OUI", { oui: "00256", serialNumber: "1" }, "endpoint-id-instance"],
    ["an OUI that would pass for more", { oui: "00256D-X", serialNumber: "1" }, "endpoint-id-instance"],
    ["a lone surrogate", { oui: "00256D", serialNumber: "\ud800" }, "endpoint-id-instance"],
    ["too long with escapes", { oui: "00256D", serialNumber: "\u{1f600}".repeat(4) }, "endpoint-id-length"],
    ["far too long", { oui: "00256D", productClass: "-".repeat(300_000), serialNumber: "1" }, "endpoint-id-length"],
  ])("none: %s", (_, device, code) => {
    const attempt = () => deviceEndpointId(device);
    expect(attempt).toThrow(EndpointIdError);
    expect(attempt).toThrow(expect.objectContaining({ issue: expect.objectContaining({ code }) }));
  });

  test("says what the device is", () => {
    const text = fc.string({
      unit: fc.constantFrom(..."aZ09_-.~% :\u00e9\u20ac\u{1f600}"),
      minLength: 1,
      maxLength: 3,
    });
    const device = fc.record({
      oui: fc.constantFrom("00256D", "70b3d5a", "70B3D5ABC"),
      productClass: fc.option(text, { nil: undefined }),
      serialNumber: text,
    });
    let count = 0;
    fc.assert(
      fc.property(device, (device) => {
        let id: EndpointId;
        try {
          id = deviceEndpointId(device);
        } catch (error) {
          expect(error).toMatchObject({ issue: { code: "endpoint-id-length" } });
          return;
        }
        count++;
        expect(parseEndpointId(formatEndpointId(id))).toEqual(id);
        expect(endpointDevice(id)).toEqual(device);
      }),
      { numRuns: 2000 },
    );
    expect(count).toBeGreaterThan(1000);
  });
});
