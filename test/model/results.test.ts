// What became of a request, read from answers that travelled through the codecs.
import { describe, expect, expectTypeOf, test } from "vitest";
import * as msg0 from "../../generated/usp-msg-1-0.js";
import * as msg3 from "../../generated/usp-msg-1-3.js";
import * as msg5 from "../../generated/usp-msg-1-5.js";
import { type Outcome, results } from "../../plugin/runtime/model/results.js";

type Responses = Extract<msg5.BodyInit["msgBody"], { readonly case: "response" }>["value"]["respType"];
type AnswerInit = Responses | { readonly case: "error"; readonly value: msg5.ErrorInit };

/** A Msg as a peer of the newest version sends it. */
function sent(answer: AnswerInit): Uint8Array {
  const msgBody: msg5.BodyInit["msgBody"] =
    answer.case === "error" ? answer : { case: "response", value: { respType: answer } };
  return msg5.encodeMsg(msg5.createMsg({ header: { msgId: "1" }, body: { msgBody } }));
}

interface Case {
  readonly name: string;
  readonly answer: AnswerInit;
  readonly outcomes: readonly Outcome[];
  /** The first schema version that has it. */
  readonly since?: 3;
}

const fine = { ok: true, partial: false, errCode: 0, errMsg: "", paramErrs: [] };
const denied = { errCode: 7006, errMsg: "denied" };
const failed = { ok: false, partial: false, ...denied, paramErrs: [] };
const badChannel = { param: "Channel", errCode: 7012, errMsg: "not there" };
const located = { ...badChannel, path: "Device.WiFi.Radio.1.Channel" };
const radio = "Device.WiFi.Radio.1.";

const cases: readonly Case[] = [
  {
    name: "Add: created, created in part, refused",
    answer: {
      case: "addResp",
      value: {
        createdObjResults: [
          {
            requestedPath: "Device.WiFi.SSID.",
            operStatus: { operStatus: { case: "operSuccess", value: { instantiatedPath: "Device.WiFi.SSID.3." } } },
          },
          {
            requestedPath: "Device.WiFi.SSID.",
            operStatus: {
              operStatus: {
                case: "operSuccess",
                value: {
                  instantiatedPath: "Device.WiFi.SSID.4",
                  paramErrs: [{ param: "Stats.X", ...denied }],
                },
              },
            },
          },
          {
            requestedPath: "Device.WiFi.Radio.",
            operStatus: { operStatus: { case: "operFailure", value: denied } },
          },
        ],
      },
    },
    outcomes: [
      { requestedPath: "Device.WiFi.SSID.", path: "Device.WiFi.SSID.3.", ...fine },
      {
        requestedPath: "Device.WiFi.SSID.",
        path: "Device.WiFi.SSID.4",
        ok: false,
        partial: true,
        errCode: 0,
        errMsg: "",
        paramErrs: [{ param: "Stats.X", path: "Device.WiFi.SSID.4.Stats.X", ...denied }],
      },
      { requestedPath: "Device.WiFi.Radio.", path: undefined, ...failed },
    ],
  },
  {
    name: "Set: an outcome for each instance, and for a search that found none",
    answer: {
      case: "setResp",
      value: {
        updatedObjResults: [
          {
            requestedPath: "Device.WiFi.Radio.*.",
            operStatus: {
              operStatus: {
                case: "operSuccess",
                value: {
                  updatedInstResults: [
                    { affectedPath: radio, paramErrs: [badChannel] },
                    { affectedPath: "Device.WiFi.Radio.2.", updatedParams: { Channel: "6" } },
                  ],
                },
              },
            },
          },
          {
            requestedPath: 'Device.WiFi.SSID.[SSID=="x"].',
            operStatus: { operStatus: { case: "operSuccess", value: {} } },
          },
        ],
      },
    },
    outcomes: [
      {
        requestedPath: "Device.WiFi.Radio.*.",
        path: radio,
        ...failed,
        partial: true,
        errCode: 0,
        errMsg: "",
        paramErrs: [located],
      },
      { requestedPath: "Device.WiFi.Radio.*.", path: "Device.WiFi.Radio.2.", ...fine },
      { requestedPath: 'Device.WiFi.SSID.[SSID=="x"].', path: undefined, ...fine },
    ],
  },
  {
    name: "Set: failed, with the instances that are why, or without",
    answer: {
      case: "setResp",
      value: {
        updatedObjResults: [
          {
            requestedPath: "Device.WiFi.Radio.*.",
            operStatus: {
              operStatus: {
                case: "operFailure",
                value: {
                  ...denied,
                  updatedInstFailures: [
                    { affectedPath: radio, paramErrs: [badChannel] },
                    // In full, as TR-369 says in another place.
                    {
                      affectedPath: "Device.WiFi.Radio.2.",
                      paramErrs: [{ ...badChannel, param: "Device.WiFi.Radio.2.Channel" }],
                    },
                  ],
                },
              },
            },
          },
          { requestedPath: "Device.Nope.", operStatus: { operStatus: { case: "operFailure", value: denied } } },
        ],
      },
    },
    outcomes: [
      { requestedPath: "Device.WiFi.Radio.*.", path: radio, ...failed, paramErrs: [located] },
      {
        requestedPath: "Device.WiFi.Radio.*.",
        path: "Device.WiFi.Radio.2.",
        ...failed,
        paramErrs: [{ ...badChannel, param: "Device.WiFi.Radio.2.Channel", path: "Device.WiFi.Radio.2.Channel" }],
      },
      { requestedPath: "Device.Nope.", path: undefined, ...failed },
    ],
  },
  {
    name: "Delete: what is gone, what is not, and nothing that was there",
    answer: {
      case: "deleteResp",
      value: {
        deletedObjResults: [
          {
            requestedPath: "Device.WiFi.SSID.*.",
            operStatus: {
              operStatus: {
                case: "operSuccess",
                value: {
                  affectedPaths: ["Device.WiFi.SSID.1.", "Device.WiFi.SSID.2."],
                  unaffectedPathErrs: [{ unaffectedPath: "Device.WiFi.SSID.3.", ...denied }],
                },
              },
            },
          },
          { requestedPath: "Device.WiFi.SSID.9.", operStatus: { operStatus: { case: "operSuccess", value: {} } } },
          { requestedPath: "Device.IP.", operStatus: { operStatus: { case: "operFailure", value: denied } } },
        ],
      },
    },
    outcomes: [
      { requestedPath: "Device.WiFi.SSID.*.", path: "Device.WiFi.SSID.1.", ...fine },
      { requestedPath: "Device.WiFi.SSID.*.", path: "Device.WiFi.SSID.2.", ...fine },
      { requestedPath: "Device.WiFi.SSID.*.", path: "Device.WiFi.SSID.3.", ...failed, partial: true },
      { requestedPath: "Device.WiFi.SSID.9.", path: undefined, ...fine },
      { requestedPath: "Device.IP.", path: undefined, ...failed },
    ],
  },
  {
    name: "Register",
    since: 3,
    answer: {
      case: "registerResp",
      value: {
        registeredPathResults: [
          {
            requestedPath: "Device.Time.",
            operStatus: { operStatus: { case: "operSuccess", value: { registeredPath: "Device.Time." } } },
          },
          { requestedPath: "Device.IP.", operStatus: { operStatus: { case: "operFailure", value: denied } } },
        ],
      },
    },
    outcomes: [
      { requestedPath: "Device.Time.", path: "Device.Time.", ...fine },
      { requestedPath: "Device.IP.", path: undefined, ...failed },
    ],
  },
  {
    name: "Deregister: an empty path stands for all",
    since: 3,
    answer: {
      case: "deregisterResp",
      value: {
        deregisteredPathResults: [
          {
            requestedPath: "",
            operStatus: {
              operStatus: { case: "operSuccess", value: { deregisteredPath: ["Device.Time.", "Device.DNS."] } },
            },
          },
          { requestedPath: "Device.IP.", operStatus: { operStatus: { case: "operFailure", value: denied } } },
        ],
      },
    },
    outcomes: [
      { requestedPath: "", path: "Device.Time.", ...fine },
      { requestedPath: "", path: "Device.DNS.", ...fine },
      { requestedPath: "Device.IP.", path: undefined, ...failed },
    ],
  },
  {
    name: "an Error answers for the whole request",
    answer: {
      case: "error",
      value: { ...denied, paramErrs: [{ paramPath: "Device.WiFi.Radio.1.Channel", errCode: 7012, errMsg: "no" }] },
    },
    outcomes: [
      {
        requestedPath: undefined,
        path: undefined,
        ...failed,
        paramErrs: [
          { param: "Device.WiFi.Radio.1.Channel", path: "Device.WiFi.Radio.1.Channel", errCode: 7012, errMsg: "no" },
        ],
      },
    ],
  },
  {
    name: "the same path twice, and a result that says nothing",
    answer: {
      case: "addResp",
      value: { createdObjResults: [{ requestedPath: "Device.A." }, { requestedPath: "Device.A." }] },
    },
    outcomes: [
      { requestedPath: "Device.A.", path: undefined, ...failed, errCode: 0, errMsg: "" },
      { requestedPath: "Device.A.", path: undefined, ...failed, errCode: 0, errMsg: "" },
    ],
  },
];

const versions = [
  ["1.0", 0, msg0.decodeMsg],
  ["1.3", 3, msg3.decodeMsg],
  ["1.5", 5, msg5.decodeMsg],
] as const;

describe.each(versions)("schema version %s", (_, minor, decodeMsg) => {
  test.each(cases.filter(({ since = 0 }) => since <= minor))("$name", ({ answer, outcomes }) => {
    expect(results(decodeMsg(sent(answer)))).toEqual(outcomes);
  });
});

test("takes the answer itself, too", () => {
  expect(results(msg5.createError({ errCode: 7000, errMsg: "no" }))).toEqual([
    { requestedPath: undefined, path: undefined, ...failed, errCode: 7000, errMsg: "no" },
  ]);
  expect(results(msg0.createAddResp())).toEqual([]);
});

test("what has no outcomes is refused: an empty list would read as a success", () => {
  const getResp = sent({ case: "getResp", value: {} });
  expect(() => results(msg5.decodeMsg(getResp))).toThrow(
    new TypeError(
      "getResp has no outcomes: expected addResp, setResp, deleteResp, registerResp, deregisterResp, error",
    ),
  );
  const notify = msg5.createMsg({
    header: { msgId: "1" },
    body: {
      msgBody: {
        case: "request",
        value: { reqType: { case: "delete", value: {} } },
      },
    },
  });
  expect(() => results(notify)).toThrow(TypeError);
  // @ts-expect-error A GetResp has none.
  expectTypeOf(results).toBeCallableWith(msg5.createGetResp());
});
