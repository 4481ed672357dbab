// A controller: reads what an agent reports of a radio, prints it, and asks for another channel.
import { decodeMsg, encodeMsg, type GetResp, type Msg } from "../generated/tr-181/usp-msg-1-4.js";
import { getParam, getRequest, params, results, setRequest } from "../generated/tr-181/usp-msg-1-4.model.js";

type Print = (line: string) => void;

/** What to ask the agent first. */
export function question(): Uint8Array {
  return encodeMsg(getRequest(["Device.WiFi.Radio.1."]));
}

/** Prints the values of a GetResp, each by its type, and answers with a Set. */
export function tune(bytes: Uint8Array, print: Print): Uint8Array {
  const response = getRespIn(decodeMsg(bytes));
  for (const param of params(response)) {
    if (!param.ok) print(`${param.path}: ${param.text} (${param.issue.code})`);
    else if (param.type === undefined) print(`${param.path} = ${param.text} (unknown)`);
    else print(`${param.path} = ${param.value} (${param.type.type})`);
  }
  // A number, because that is what TR-181 says of it.
  const channel = getParam(response, "Device.WiFi.Radio.1.Channel") ?? 1;
  return encodeMsg(
    setRequest({
      "Device.WiFi.Radio.1.AutoChannelEnable": false,
      "Device.WiFi.Radio.1.Channel": channel === 11 ? 1 : channel + 5,
    }),
  );
}

/** Prints what became of the Set. */
export function check(bytes: Uint8Array, print: Print): void {
  for (const { path, ok, errMsg, paramErrs } of results(decodeMsg(bytes))) {
    print(`${path}: ${ok ? "done" : errMsg}`);
    for (const { path, errCode, errMsg } of paramErrs) print(`  ${path}: ${errCode} ${errMsg}`);
  }
}

function getRespIn({ body: { msgBody } }: Msg): GetResp {
  if (msgBody.case !== "response" || msgBody.value.respType.case !== "getResp") throw new Error("no GetResp");
  return msgBody.value.respType.value;
}
