// An agent: tells what it has, and does what a Set asks for where its radio can.
import { decodeMsg, encodeMsg, type Msg } from "../generated/tr-181/usp-msg-1-4.js";
import { getResponse, readSet, setResponse } from "../generated/tr-181/usp-msg-1-4.model.js";

/** A radio, and what it is set to. */
export interface Radio {
  channel: number;
  autoChannel: boolean;
}

/** Answers a Get or a Set of its radio. */
export function answer(bytes: Uint8Array, radio: Radio): Uint8Array {
  const request = decodeMsg(bytes);
  const { msgBody } = request.body;
  if (msgBody.case !== "request") throw new Error("no request");
  const { reqType } = msgBody.value;
  if (reqType.case === "get") return encodeMsg(report(request, reqType.value.paramPaths, radio));
  if (reqType.case !== "set") throw new Error(`${reqType.case} is not supported`);

  const answers = readSet(reqType.value).map(({ objPath, failure, settings, paramErrs }) => {
    if (failure !== undefined) return { requestedPath: objPath, ...failure };
    if (settings.some((setting) => !setting.ok && setting.required)) {
      return { requestedPath: objPath, errCode: 7021, failedInstances: [{ path: objPath, paramErrs }] };
    }
    const done: { [name: string]: number | boolean } = {};
    for (const setting of settings) {
      if (!setting.ok) continue;
      if (setting.param === "Channel") done["Channel"] = radio.channel = setting.value as number;
      if (setting.param === "AutoChannelEnable") {
        done["AutoChannelEnable"] = radio.autoChannel = setting.value as boolean;
      }
    }
    return { requestedPath: objPath, instances: [{ path: objPath, params: done, paramErrs }] };
  });
  return encodeMsg(setResponse(request, answers));
}

function report(request: Msg, paths: readonly string[], radio: Radio): Msg {
  const params = {
    "Device.WiFi.Radio.1.Channel": radio.channel,
    "Device.WiFi.Radio.1.AutoChannelEnable": radio.autoChannel,
    "Device.WiFi.Radio.1.MaxBitRate": 1300,
    "Device.WiFi.Radio.1.X_ACME_Beam": "narrow",
    "Device.WiFi.Radio.1.Stats.BytesSent": 18446744073709551615n,
  };
  return getResponse(
    request,
    paths.map((requestedPath) => ({ requestedPath, params })),
  );
}
