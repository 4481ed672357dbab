import type { DataModel } from "../../plugin/runtime/data-model/data-model.js";

/** A data model with something of everything that can be asked, answered or refused. */
export const device: DataModel = {
  objects: {
    "Device.DeviceInfo.": {
      parameters: {
        SerialNumber: { type: { type: "string", size: [[null, 64]] } },
        UpTime: { type: { type: "unsignedInt" } },
      },
    },
    "Device.WiFi.Radio.{i}.": {
      parameters: {
        Channel: { type: { type: "unsignedInt", range: [[1, 255]] }, access: "readWrite" },
        Enable: { type: { type: "boolean" }, access: "readWrite" },
        Name: { type: { type: "string" } },
        Alias: { type: { type: "string", size: [[1, 64]] }, access: "writeOnceReadOnly" },
        OperatingFrequencyBand: { type: { type: "string", enumeration: ["2.4GHz", "5GHz"] }, access: "readWrite" },
      },
      uniqueKeys: [["Alias"], ["Name"]],
      commands: {
        "Reset()": { async: false, input: {}, output: {} },
        "ChannelScan()": {
          async: true,
          input: {
            DwellTime: { type: { type: "unsignedInt" }, default: "50" },
            SSID: { type: { type: "string", size: [[null, 32]] } },
            "OpClass.{i}.OperatingClass": { type: { type: "unsignedInt", range: [[1, 255]] }, mandatory: true },
            "OpClass.{i}.Channel.{i}.Channel": { type: { type: "unsignedInt" }, mandatory: true },
            "OpClass.{i}.Channel.{i}.Passive": { type: { type: "boolean" }, default: "false" },
          },
          output: {
            Status: { type: { type: "string", enumeration: ["Success", "Error"] } },
            "Result.{i}.BSSID": { type: { type: "string", pattern: [/^(?:|([0-9A-F]{2}:){5}[0-9A-F]{2})$/u] } },
            "Result.{i}.Signals": { type: { type: "list", items: { type: "int" } } },
          },
        },
      },
      events: {
        "Alarm!": { args: { Level: { type: { type: "int" } }, "Cause.{i}.Text": { type: { type: "string" } } } },
      },
    },
    "Device.WiFi.Radio.{i}.Stats.": { parameters: { BytesSent: { type: { type: "unsignedLong" } } } },
    "Device.WiFi.SSID.{i}.": {
      access: "readWrite",
      parameters: {
        Enable: { type: { type: "boolean" }, access: "readWrite" },
        SSID: { type: { type: "string", size: [[null, 32]] }, access: "readWrite" },
        Alias: { type: { type: "string", size: [[1, 64]] }, access: "writeOnceReadOnly" },
        BSSID: { type: { type: "string" } },
        LowerLayers: {
          type: {
            type: "list",
            items: { type: "string", reference: { targets: ["Device.WiFi.Radio.{i}"] } },
            maxItems: 2,
          },
          access: "readWrite",
        },
        Since: { type: { type: "dateTime" }, access: "readWrite" },
        Quota: { type: { type: "unsignedLong" }, access: "readWrite" },
      },
      uniqueKeys: [["Alias"], ["BSSID"]],
    },
    "Device.WiFi.SSID.{i}.Security.": {
      parameters: {
        KeyPassphrase: { type: { type: "string", size: [[8, 63]] }, access: "readWrite", readsAsNull: "secured" },
        Key: { type: { type: "hexBinary", size: [[32, 32]] }, access: "readWrite" },
      },
    },
    "Device.SoftwareModules.": {
      commands: {
        "InstallDU()": {
          async: true,
          input: {
            URL: { type: { type: "string", size: [[null, 64]] }, mandatory: true },
            UUID: { type: { type: "string" } },
            "AutoRestart.Enable": { type: { type: "boolean" }, mandatory: true },
            "AutoRestart.Retries": { type: { type: "unsignedInt" }, default: "10" },
            ["__proto__"]: { type: { type: "int" } },
          },
          output: {},
        },
      },
    },
    "Device.": {
      events: {
        "Boot!": {
          args: {
            Cause: { type: { type: "string", enumeration: ["LocalReboot"] } },
            FirmwareUpdated: { type: { type: "boolean" } },
          },
        },
      },
    },
    "Device.LocalAgent.Subscription.{i}.": {
      access: "readWrite",
      parameters: {
        ID: { type: { type: "string", size: [[1, 64]] }, access: "readWrite" },
        Enable: { type: { type: "boolean" }, access: "readWrite" },
        NotifType: { type: { type: "string", enumeration: ["ValueChange", "Event"] }, access: "readWrite" },
        ReferenceList: { type: { type: "list", items: { type: "string" }, size: [[null, 256]] }, access: "readWrite" },
        Recipient: { type: { type: "string" } },
      },
    },
  },
};
