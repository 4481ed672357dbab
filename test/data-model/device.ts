import type { DataModel } from "../../plugin/runtime/data-model/data-model.js";

/** A data model with something of everything. */
export const device: DataModel = {
  parameters: {
    "Device.WiFi.Radio.{i}.Channel": { type: { type: "unsignedInt", range: [[1, 255]] }, access: "readWrite" },
    "Device.WiFi.Radio.{i}.Enable": { type: { type: "boolean" }, access: "readWrite" },
    "Device.WiFi.Radio.{i}.Name": { type: { type: "string", size: [[null, 8]] } },
    "Device.WiFi.Radio.{i}.Stats.BytesSent": { type: { type: "unsignedLong" } },
    "Device.WiFi.SSID.{i}.LowerLayers": {
      type: {
        type: "list",
        items: { type: "string", reference: { targets: ["Device.WiFi.Radio.{i}"] } },
        maxItems: 2,
      },
      access: "readWrite",
    },
    // Nothing that every object has is a parameter, unless it is one.
    "Device.__proto__": { type: { type: "int" } },

    "Device.Secret.Password": {
      type: { type: "string", size: [[8, 64]] },
      readsAsNull: "secured",
      access: "readWrite",
    },
    "Device.Secret.Pin": { type: { type: "unsignedInt", range: [[1000, 9999]] }, readsAsNull: "secured" },
    "Device.Secret.Offset": { type: { type: "int", range: [[0, 9]] }, readsAsNull: "hidden" },
    "Device.Secret.Serial": { type: { type: "long", range: [[0n, null]] }, readsAsNull: "hidden" },
    "Device.Secret.Counter": { type: { type: "unsignedLong", range: [[1n, null]] }, readsAsNull: "hidden" },
    "Device.Secret.Level": { type: { type: "decimal", range: [["0.5", "1.5"]] }, readsAsNull: "hidden" },
    "Device.Secret.Key": { type: { type: "hexBinary", size: [[16, 16]] }, readsAsNull: "secured" },
    "Device.Secret.Blob": { type: { type: "base64", size: [[1, null]] }, readsAsNull: "secured" },
    "Device.Secret.Names": { type: { type: "list", items: { type: "string" }, minItems: 2 }, readsAsNull: "hidden" },
    "Device.Secret.Mode": { type: { type: "string", pattern: [/^(?:A|B)$/u] }, readsAsNull: "command" },
    "Device.Secret.Kind": { type: { type: "string", enumeration: ["A", "B"] }, readsAsNull: "hidden" },
    "Device.Secret.Since": { type: { type: "dateTime" }, readsAsNull: "hidden" },
    "Device.Open.Password": { type: { type: "string", size: [[8, 64]] } },
    "Device.Open.Pin": { type: { type: "unsignedInt", range: [[1000, 9999]] } },
    "Device.Open.Reference": { type: { type: "string", size: [[1, 256]], reference: { targets: [] } } },
  },
  commands: {
    "Device.IP.Diagnostics.IPPing()": {
      async: true,
      input: {
        Host: { type: { type: "string", size: [[1, 256]] }, mandatory: true },
        NumberOfRepetitions: { type: { type: "unsignedInt", range: [[1, null]] } },
        "Class.{i}.X": { type: { type: "int" } },
        // What an object literal would take for the prototype.
        ["__proto__"]: { type: { type: "int" } },
        Token: { type: { type: "string", size: [[8, null]] }, readsAsNull: "secured" },
      },
      output: {
        SuccessCount: { type: { type: "unsignedInt" } },
        "Result.{i}.Time": { type: { type: "unsignedInt" } },
        Token: { type: { type: "string", size: [[8, null]] }, readsAsNull: "secured" },
      },
    },
    "Device.WiFi.Radio.{i}.Reset()": { async: false, input: { Delay: { type: { type: "unsignedInt" } } }, output: {} },
  },
  events: {
    "Device.Boot!": {
      Cause: { type: { type: "string", enumeration: ["LocalReboot", "RemoteReboot"] } },
      FirmwareUpdated: { type: { type: "boolean" } },
    },
    "Device.WiFi.Radio.{i}.Alarm!": { Level: { type: { type: "int" } } },
  },
};
