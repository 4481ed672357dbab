// What an agent reads of the requests that controllers send.
import { describe, expect, test } from "vitest";
import { readAdd } from "../../../plugin/runtime/model/agent/read-add.js";
import { readOperate } from "../../../plugin/runtime/model/agent/read-operate.js";
import { readSet } from "../../../plugin/runtime/model/agent/read-set.js";
import type { ObjectReading } from "../../../plugin/runtime/model/agent/settings.js";
import { device } from "../device.js";

const asked = (param: string, value: string, required = true) => ({ param, value, required });

/** What was read, as lines: `Channel = 6`, `Name: 7013 ...`, the object's failure first. */
function lines({ failure, settings }: ObjectReading): string[] {
  const shown = settings.map((setting) =>
    setting.ok
      ? `${setting.param} = ${typeof setting.value === "bigint" ? `${setting.value}n` : JSON.stringify(setting.value)}`
      : `${setting.error.param}: ${setting.error.errCode} ${setting.error.errMsg}`,
  );
  return failure === undefined ? shown : [`${failure.errCode} ${failure.errMsg}`, ...shown];
}

interface ObjectCase {
  readonly name: string;
  readonly objPath: string;
  readonly settings: readonly ReturnType<typeof asked>[];
  readonly lines: readonly string[];
}

const sets: readonly ObjectCase[] = [
  {
    name: "values by their types",
    objPath: "Device.WiFi.SSID.1.",
    settings: [
      asked("Enable", "1"),
      asked("LowerLayers", "Device.WiFi.Radio.1,Device.WiFi.Radio.2"),
      asked("Quota", "18446744073709551615"),
      asked("Security.KeyPassphrase", "secret word"),
      asked("Alias", "write-once"),
    ],
    lines: [
      "Enable = true",
      'LowerLayers = ["Device.WiFi.Radio.1","Device.WiFi.Radio.2"]',
      "Quota = 18446744073709551615n",
      'Security.KeyPassphrase = "secret word"',
      'Alias = "write-once"',
    ],
  },
  {
    name: "one wrong value hides no other, nor what is right",
    objPath: "Device.WiFi.Radio.*.",
    settings: [
      asked("Channel", "abc"),
      asked("Channel", "300"),
      asked("Name", "x"),
      asked("X_ACME_Beam", "x"),
      asked("Stats.BytesSent", "1"),
      asked("Enable", "true"),
    ],
    lines: [
      'Channel: 7011 "abc" is not an unsignedInt at position 0: expected a digit',
      "Channel: 7012 300 is above the maximum 255",
      'Name: 7013 "Name" is read-only: expected a parameter that can be set',
      'X_ACME_Beam: 7010 "X_ACME_Beam" is not in the data model: expected a parameter that it has',
      'Stats.BytesSent: 7013 "Stats.BytesSent" is read-only: expected a parameter that can be set',
      "Enable = true",
    ],
  },
  {
    name: "a null value that is to be set has to fit the facets",
    objPath: 'Device.WiFi.SSID.[SSID=="a"].Security',
    settings: [asked("KeyPassphrase", "")],
    lines: ['KeyPassphrase: 7012 "" has 0 characters: below the minimum 8'],
  },
  {
    name: "no object of the data model",
    objPath: "Device.Nope.",
    settings: [asked("A", "x")],
    lines: [
      '7026 "Device.Nope." is not in the data model: expected an object that it has',
      'A: 7010 "A" is not in the data model: expected a parameter that it has',
    ],
  },
  {
    name: "no path",
    objPath: "Device.WiFi.Radio.0.",
    settings: [],
    lines: [
      '7008 "Device.WiFi.Radio.0." is not a path: expected a number from 1 to 4294967295 without leading zeros at position 18',
    ],
  },
  {
    name: "what every object inherits is no parameter",
    objPath: "Device.WiFi.Radio.1.",
    settings: [asked("constructor", "x"), asked("__proto__", "x")],
    lines: [
      'constructor: 7010 "constructor" is not in the data model: expected a parameter that it has',
      '__proto__: 7010 "__proto__" is not in the data model: expected a parameter that it has',
    ],
  },
];

describe("Set", () => {
  test.each(sets)("$name", ({ objPath, settings, lines: expected }) => {
    const [reading, ...others] = readSet(device, { updateObjs: [{ objPath, paramSettings: settings }] });
    expect(others).toEqual([]);
    expect(reading && lines(reading)).toEqual(expected);
    expect(reading?.objPath).toBe(objPath);
  });

  test("what is ready for the response, and what was asked", () => {
    const paramSettings = [asked("Channel", "0"), asked("Enable", "true", false)];
    expect(readSet(device, { updateObjs: [{ objPath: "Device.WiFi.Radio.1", paramSettings }] })).toEqual([
      {
        objPath: "Device.WiFi.Radio.1",
        ok: false,
        failure: undefined,
        paramErrs: [{ param: "Channel", errCode: 7012, errMsg: "0 is below the minimum 1" }],
        settings: [
          {
            path: "Device.WiFi.Radio.1.Channel",
            param: "Channel",
            text: "0",
            required: true,
            parameter: device.objects["Device.WiFi.Radio.{i}."]?.parameters?.["Channel"],
            ok: false,
            issue: expect.objectContaining({ code: "range", minimum: 1 }),
            error: { param: "Channel", errCode: 7012, errMsg: "0 is below the minimum 1" },
          },
          {
            path: "Device.WiFi.Radio.1.Enable",
            param: "Enable",
            text: "true",
            required: false,
            parameter: device.objects["Device.WiFi.Radio.{i}."]?.parameters?.["Enable"],
            ok: true,
            value: true,
          },
        ],
      },
    ]);
  });

  test("lenient and closed readings are granted", () => {
    const update = (param: string, value: string) => ({
      updateObjs: [{ objPath: "Device.WiFi.Radio.1.", paramSettings: [asked(param, value)] }],
    });
    expect(readSet(device, update("Enable", "TRUE"))[0]?.ok).toBe(false);
    expect(readSet(device, update("Enable", "TRUE"), { lenient: true })[0]?.ok).toBe(true);
    expect(readSet(device, update("OperatingFrequencyBand", "6GHz"))[0]?.ok).toBe(true);
    expect(readSet(device, update("OperatingFrequencyBand", "6GHz"), { closed: true })[0]?.ok).toBe(false);
  });
});

const adds: readonly ObjectCase[] = [
  {
    name: "values by their types, those of objects beneath, too",
    objPath: "Device.WiFi.SSID",
    settings: [asked("SSID", "a"), asked("Security.Key", "0"), asked("BSSID", "x")],
    lines: [
      'SSID = "a"',
      'Security.Key: 7011 "0" is not a hexBinary at position 1: expected an even number of digits',
      'BSSID: 7013 "BSSID" is read-only: expected a parameter that can be set',
    ],
  },
  {
    name: "a table that the agent fills",
    objPath: "Device.WiFi.Radio.",
    settings: [asked("Channel", "1")],
    lines: [
      '7019 "Device.WiFi.Radio." is a table that the agent fills: expected one whose instances a Controller creates',
      "Channel = 1",
    ],
  },
  {
    name: "no table",
    objPath: "Device.DeviceInfo.",
    settings: [],
    lines: ['7018 "Device.DeviceInfo." is no table: expected an object that has instances'],
  },
  {
    name: "an unknown table",
    objPath: "Device.X_ACME_Lamp.",
    settings: [],
    lines: ['7026 "Device.X_ACME_Lamp." is not in the data model: expected an object that it has'],
  },
  {
    name: "an instance",
    objPath: "Device.WiFi.SSID.1.",
    settings: [],
    lines: [
      '7008 "Device.WiFi.SSID.1." is not the kind of path that belongs there: expected the path of a table at position 17',
    ],
  },
];

test.each(adds)("Add: $name", ({ objPath, settings, lines: expected }) => {
  const [reading] = readAdd(device, { createObjs: [{ objPath, paramSettings: settings }] });
  expect(reading && lines(reading)).toEqual(expected);
});

const scan = "Device.WiFi.Radio.1.ChannelScan()";
const operate = (command: string, inputArgs: { readonly [name: string]: string } = {}) => ({
  command,
  commandKey: "key",
  sendResp: true,
  inputArgs,
});

describe("Operate", () => {
  test("input by its types: rows in the order of their numbers, with defaults; what is unknown is ignored", () => {
    const reading = readOperate(
      device,
      "Device.WiFi.Radio.{i}.ChannelScan()",
      operate(scan, {
        "OpClass.10.OperatingClass": "115",
        "OpClass.2.OperatingClass": "81",
        "OpClass.2.Channel.1.Channel": "6",
        "OpClass.2.Channel.3.Channel": "11",
        "OpClass.2.Channel.3.Passive": "1",
        X_ACME_Depth: "3",
        "OpClass.*.OperatingClass": "1",
        "OpClass.1.": "1",
      }),
    );
    expect(reading).toEqual({
      command: scan,
      commandKey: "key",
      sendResp: true,
      ok: true,
      unknown: { X_ACME_Depth: "3", "OpClass.*.OperatingClass": "1", "OpClass.1.": "1" },
      input: {
        DwellTime: 50,
        OpClass: [
          {
            OperatingClass: 81,
            Channel: [
              { Channel: 6, Passive: false },
              { Channel: 11, Passive: true },
            ],
          },
          { OperatingClass: 115 },
        ],
      },
    });
  });

  test("what is wrong and what is missing, all at once; what is right can be read", () => {
    const reading = readOperate(
      device,
      scan,
      operate(scan, {
        SSID: "a",
        DwellTime: "-1",
        "OpClass.1.Channel.1.Passive": "true",
        "OpClass.2.OperatingClass": "0",
      }),
    );
    const paramErrs = [
      {
        param: "DwellTime",
        errCode: 7011,
        errMsg: '"-1" is not an unsignedInt at position 0: expected a digit',
      },
      { param: "OpClass.2.OperatingClass", errCode: 7012, errMsg: "0 is below the minimum 1" },
      {
        param: "OpClass.1.OperatingClass",
        errCode: 7027,
        errMsg: '"OpClass.1.OperatingClass" is missing: expected all mandatory arguments',
      },
      {
        param: "OpClass.1.Channel.1.Channel",
        errCode: 7027,
        errMsg: '"OpClass.1.Channel.1.Channel" is missing: expected all mandatory arguments',
      },
    ];
    expect(reading).toMatchObject({
      ok: false,
      input: { SSID: "a", OpClass: [{ Channel: [{ Passive: true }] }] },
      paramErrs,
      failure: { errCode: 7027, errMsg: paramErrs.map(({ param, errMsg }) => `${param}: ${errMsg}`).join("; ") },
    });
    expect(reading?.ok === false && reading.problems.map(({ argument, issue }) => [argument, issue.code])).toEqual([
      ["DwellTime", "syntax"],
      ["OpClass.2.OperatingClass", "range"],
      ["OpClass.1.OperatingClass", "missing-argument"],
      ["OpClass.1.Channel.1.Channel", "missing-argument"],
    ]);
  });

  test("an object that is there has its mandatory arguments and defaults, one that is not has none", () => {
    const install = "Device.SoftwareModules.InstallDU()";
    const read = (args: { readonly [name: string]: string }) => readOperate(device, install, operate(install, args));
    expect(read({ URL: "u" })?.input).toEqual({ URL: "u" });
    expect(read({ URL: "u", "AutoRestart.Enable": "1" })?.input).toEqual({
      URL: "u",
      AutoRestart: { Enable: true, Retries: 10 },
    });
    expect(read({ URL: "u", "AutoRestart.Retries": "1" })).toMatchObject({
      ok: false,
      paramErrs: [{ param: "AutoRestart.Enable", errCode: 7027 }],
    });
  });

  test("a name that sets prototypes elsewhere is an argument here", () => {
    const install = "Device.SoftwareModules.InstallDU()";
    const reading = readOperate(device, install, operate(install, JSON.parse('{ "URL": "u", "__proto__": "5" }')));
    expect(Object.entries(reading?.input ?? {})).toContainEqual(["__proto__", 5]);
  });

  test.each([
    ["Device.WiFi.Radio.*.ChannelScan()", scan, true],
    ["Device.WiFi.Radio.2.ChannelScan()", scan, false],
    ["Device.WiFi.Radio.{i}.Reset()", scan, false],
    ["Device.WiFi.Radio.{i}.Reset()", "Device.WiFi.Radio.*.Reset()", true],
  ])("expected to be %s: %s", (command, path, isIt) => {
    expect(readOperate(device, command, operate(path)) !== undefined).toBe(isIt);
  });

  test.each([
    ["Device.WiFi.X_ACME_Blink()", { errCode: 7026 }],
    ["Device.WiFi.Radio.1.Reset", { errCode: 7008 }],
    ["", { errCode: 7008 }],
  ])("no command: %j", (command, failure) => {
    expect(readOperate(device, command, operate(command, { A: "1" }))).toMatchObject({
      ok: false,
      failure,
      unknown: { A: "1" },
      problems: [],
    });
  });
});

/** The seconds of processor time that something takes, whatever else the machine does. */
function time(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

describe("what comes from a stranger costs no more than its length", () => {
  const numbers = Array.from({ length: 10_000 }, (_, i) => i + 1);

  test.each([
    ["Set", "Device.WiFi."],
    ["Add", "Device."],
  ])("%s: a long path, and many parameters beneath it", (kind, root) => {
    const objPath = `${root}${"A.".repeat(200_000)}`;
    const paramSettings = numbers.map((number) => asked(`P${number}.Q`, "x"));
    const object = { objPath, paramSettings };
    const read = () =>
      kind === "Set" ? readSet(device, { updateObjs: [object] }) : readAdd(device, { createObjs: [object] });
    expect(time(() => expect(read()[0]?.paramErrs).toHaveLength(10_000))).toBeLessThan(5);
  });

  test("Operate: many rows, each without what is mandatory", () => {
    const args = Object.fromEntries(numbers.map((i) => [`OpClass.${i}.Channel.4294967295.Passive`, "1"]));
    const read = () => readOperate(device, scan, operate(scan, args));
    expect(time(() => expect(read()).toMatchObject({ ok: false }))).toBeLessThan(5);
    const reading = read();
    expect(reading?.ok === false && reading.paramErrs).toHaveLength(20_000);
    // Words are for people: they do not name all.
    expect(reading?.ok === false && reading.failure.errMsg).toMatch(/^OpClass.1.OperatingClass: .*; and 19995 more$/);
  });
});
