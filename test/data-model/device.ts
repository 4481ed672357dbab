import type { DataModel } from "../../plugin/runtime/data-model/data-model.js";

/** A data model with something of everything. */
export const device: DataModel = {
  objects: {
    "Device.": {
      version: "2.12",
      parameters: {
        // Nothing that every object has is a parameter, unless it is one.
        ["__proto__"]: { type: { type: "int" } },
      },
      events: {
        "Boot!": {
          args: {
            Cause: { type: { type: "string", enumeration: ["LocalReboot", "RemoteReboot"] } },
            FirmwareUpdated: { type: { type: "boolean" } },
          },
        },
      },
    },
    "Device.IP.Diagnostics.": {
      commands: {
        "IPPing()": {
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
      },
    },
    "Device.WiFi.Radio.{i}.": {
      uniqueKeys: [["Name"]],
      numEntriesParameter: "RadioNumberOfEntries",
      version: "2.12",
      parameters: {
        Channel: { type: { type: "unsignedInt", range: [[1, 255]] }, access: "readWrite" },
        Enable: { type: { type: "boolean" }, access: "readWrite", version: "2.13", status: "deprecated" },
        Name: { type: { type: "string", size: [[null, 8]] } },
      },
      commands: { "Reset()": { async: false, input: { Delay: { type: { type: "unsignedInt" } } }, output: {} } },
      events: { "Alarm!": { args: { Level: { type: { type: "int" } } } } },
    },
    "Device.WiFi.Radio.{i}.Stats.": { parameters: { BytesSent: { type: { type: "unsignedLong" } } } },
    "Device.WiFi.SSID.{i}.": {
      access: "readWrite",
      parameters: {
        LowerLayers: {
          type: {
            type: "list",
            items: { type: "string", reference: { targets: ["Device.WiFi.Radio.{i}"] } },
            maxItems: 2,
          },
          access: "readWrite",
        },
      },
    },
    "Device.Node.{i}.": { parameters: { Id: { type: { type: "int" } } } },
    "Device.Node.{i}.Node.{i}.": {},
    "Device.Secret.": {
      parameters: {
        Password: { type: { type: "string", size: [[8, 64]] }, readsAsNull: "secured", access: "readWrite" },
        Pin: { type: { type: "unsignedInt", range: [[1000, 9999]] }, readsAsNull: "secured" },
        Offset: { type: { type: "int", range: [[0, 9]] }, readsAsNull: "hidden" },
        Serial: { type: { type: "long", range: [[0n, null]] }, readsAsNull: "hidden" },
        Counter: { type: { type: "unsignedLong", range: [[1n, null]] }, readsAsNull: "hidden" },
        Level: { type: { type: "decimal", range: [["0.5", "1.5"]] }, readsAsNull: "hidden" },
        Key: { type: { type: "hexBinary", size: [[16, 16]] }, readsAsNull: "secured" },
        Blob: { type: { type: "base64", size: [[1, null]] }, readsAsNull: "secured" },
        Names: { type: { type: "list", items: { type: "string" }, minItems: 2 }, readsAsNull: "hidden" },
        Mode: { type: { type: "string", pattern: [/^(?:A|B)$/u] }, readsAsNull: "command" },
        Kind: { type: { type: "string", enumeration: ["A", "B"] }, readsAsNull: "hidden" },
        Since: { type: { type: "dateTime" }, readsAsNull: "hidden" },
      },
    },
    "Device.Open.": {
      parameters: {
        Password: { type: { type: "string", size: [[8, 64]] } },
        Pin: { type: { type: "unsignedInt", range: [[1000, 9999]] } },
        Reference: { type: { type: "string", size: [[1, 256]], reference: { targets: [] } } },
      },
    },
  },
  mountPoints: ["Device.Node.{i}.", "Device.Node.{i}.Node.{i}."],
};
