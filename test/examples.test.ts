// The examples, talking to each other.
import { expect, test } from "vitest";
import { answer } from "../examples/agent.js";
import { check, question, tune } from "../examples/controller.js";
import { decodeMsg, encodeMsg } from "../generated/tr-181/usp-msg-1-4.js";
import { setRequest } from "../generated/tr-181/usp-msg-1-4.model.js";

test("a controller reads what an agent tells, sets its channel, and sees that it is done", () => {
  const radio = { channel: 6, autoChannel: true };
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  const set = tune(answer(question(), radio), print);
  check(answer(set, radio), print);
  expect(lines).toEqual([
    "Device.WiFi.Radio.1.Channel = 6 (unsignedInt)",
    "Device.WiFi.Radio.1.AutoChannelEnable = true (boolean)",
    "Device.WiFi.Radio.1.MaxBitRate = 1300 (unsignedInt)",
    "Device.WiFi.Radio.1.X_ACME_Beam = narrow (unknown)",
    "Device.WiFi.Radio.1.Stats.BytesSent = 18446744073709551615 (unsignedLong)",
    "Device.WiFi.Radio.1.: done",
  ]);
  expect(radio).toEqual({ channel: 11, autoChannel: false });
});

test("an agent refuses what its data model does not take, and the controller sees why", () => {
  const radio = { channel: 6, autoChannel: true };
  const lines: string[] = [];
  // As a controller with another data model sends it.
  const path: string = "Device.WiFi.Radio.1.X_ACME_Beam";
  const bytes = encodeMsg(setRequest({ "Device.WiFi.Radio.1.Channel": 11, [path]: "wide" }));
  expect(decodeMsg(bytes).header.msgType).toBe("SET");
  check(answer(bytes, radio), (line) => lines.push(line));
  expect(lines).toEqual([
    "Device.WiFi.Radio.1.: Required parameter failed",
    '  Device.WiFi.Radio.1.X_ACME_Beam: 7010 "X_ACME_Beam" is not in the data model: expected a parameter that it has',
  ]);
  expect(radio.channel).toBe(6);
});
