// What literal paths are to the compiler, with the whole of TR-181: each expectation of an error must have one.
import type { Model } from "../../../generated/tr-181/usp-data-model.js";
import type { GetResp, Notify, OperateResp } from "../../../generated/tr-181/usp-msg-1-4.js";
import { eventArgs, getParam, getParams, operationResults } from "../../../generated/tr-181/usp-msg-1-4.model.js";
import type {
  CommandInput,
  CommandPath,
  EventPath,
  ObjectPath,
  ParameterPath,
  ParameterValue,
  SettablePath,
  SettableValue,
  WritableTable,
} from "../../../generated/tr-181/usp-runtime/data-model/typed-paths.js";
import type { DateTime } from "../../../generated/tr-181/usp-runtime/values/date-time.js";
import type { Value } from "../../../generated/tr-181/usp-runtime/values/types.js";

declare const response: GetResp;
declare const notify: Notify;
declare const operated: OperateResp;
declare const text: string;
declare const number: number;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(is: Same<A, B>): void;
type Read<P extends string> = ParameterValue<Model, P>;

// Instances: numbers, all, those that an expression selects, and as the supported data model has them.
same<Read<"Device.WiFi.Radio.1.Channel">, number>(true);
same<Read<"Device.WiFi.Radio.4294967295.Enable">, boolean>(true);
same<Read<"Device.WiFi.Radio.*.Stats.BytesSent">, bigint>(true);
same<Read<"Device.WiFi.Radio.{i}.LowerLayers">, readonly string[]>(true);
same<Read<'Device.WiFi.Radio.[Name=="a.b].c"&&Channel>=1].Channel'>, number>(true);
same<Read<'Device.IP.Interface.[Alias=="eth0.100"].IPv4Address.*.Enable'>, boolean>(true);
same<Read<"Device.DeviceInfo.FirstUseDate">, DateTime>(true);
// What is mounted is what stands at the top.
same<Read<"Device.ProxiedDevice.1.WiFi.Radio.2.Channel">, number>(true);
same<Read<"Device.ProxiedDevice.1.Node.3.WiFi.Radio.2.Channel">, number>(true);
// No one knows: a vendor's, one that a reference leads to, one that is computed.
same<Read<"Device.X_ACME_Thing.Count">, string>(true);
same<Read<"Device.WiFi.SSID.1.LowerLayers#1+.Name">, string>(true);
same<Read<"Device.WiFi.SSID.*.LowerLayers#*+.Name">, string>(true);
same<Read<string>, Value>(true);
same<Read<`Device.WiFi.Radio.${number}.Channel`>, number>(true);
same<Read<`Device.WiFi.Radio.${string}.Channel`>, Value>(true);
same<Read<`Device.WiFi.Radio.1.${string}`>, Value>(true);
same<Read<"Device.WiFi.Radio.1.Channel" | "Device.WiFi.Radio.1.Enable">, number | boolean>(true);

// Named values are offered, others fit.
"Up" satisfies Read<"Device.WiFi.Radio.1.Status">;
"Sideways" satisfies Read<"Device.WiFi.Radio.1.Status">;

getParam(response, text) satisfies Value | undefined;
getParam(response, `Device.WiFi.Radio.${number}.Channel`) satisfies number | undefined;
getParams(response, "Device.WiFi.Radio.*.Channel").map((one) => one.ok && (one.value satisfies number));
// @ts-expect-error
getParam(response, "Device.WiFi.Radio.1.Chanel");
// @ts-expect-error
getParam(response, "Device.WiFy.Radio.1.Channel");
// @ts-expect-error
getParam(response, "Device.WiFi.Radio.Channel");
// @ts-expect-error
getParam(response, "Device.WiFi.Radio.0.Channel");
// @ts-expect-error
getParam(response, "Device.WiFi.Radio.1.");
// @ts-expect-error
getParam(response, "Device.WiFi.Radio.1.toString");
// @ts-expect-error
getParam(response, "Device.Reboot()");
// @ts-expect-error
getParam(response, text === "" ? "Device.WiFi.Radio.1.Channel" : "Device.WiFi.Radio.1.Chanel");
// @ts-expect-error
getParam(response, "Device.WiFi.Radio.1.Channel") satisfies string | undefined;

eventArgs("Device.Boot!", notify)?.args.FirmwareUpdated satisfies boolean | undefined;
eventArgs("Device.X_ACME!", notify)?.args["Anything"];
// @ts-expect-error
eventArgs("Device.Bot!", notify);
// @ts-expect-error
eventArgs("Device.Boot!", notify)?.args.Nope;
for (const result of operationResults("Device.WiFi.Radio.*.ChannelScan()", operated)) {
  if (result.case === "done") result.args.ScanResult?.[0]?.OpClassScan satisfies readonly object[] | undefined;
}
// @ts-expect-error
operationResults("Device.WiFi.Radio.1.ChannelScn()", operated);

declare function set<P extends string>(path: SettablePath<Model, P>, value: SettableValue<Model, P>): void;
set("Device.WiFi.Radio.1.Channel", 6);
// To be written once is to be written.
set("Device.WiFi.Radio.1.Alias", "a");
set("Device.X_ACME_Thing.Count", "1");
set(text, 1n);
// @ts-expect-error
set("Device.WiFi.Radio.1.Enable", 1);
// @ts-expect-error
set("Device.WiFi.Radio.1.Status", "Up");
// @ts-expect-error
set("Device.WiFi.Radio.1.Enble", true);
// @ts-expect-error
set("Device.X_ACME_Thing.Count", 1);

type Settings<T> = { readonly [P in keyof T & string]: SettableValue<Model, P> };
declare function settings<T>(values: Settings<T>): void;
settings({ "Device.WiFi.Radio.1.Channel": 6, "Device.WiFi.Radio.*.Enable": true });
// @ts-expect-error
settings({ "Device.WiFi.Radio.1.Enable": 1 });

declare function table<P extends string>(path: WritableTable<Model, P>): void;
table("Device.LocalAgent.Subscription.");
table('Device.IP.Interface.[Alias=="a"].IPv4Address.');
table("Device.X_ACME_Thing.");
// @ts-expect-error
table("Device.WiFi.Radio.");
// @ts-expect-error
table("Device.LocalAgent.Subscription.1.");

declare function object<P extends string>(path: ObjectPath<Model, P>): void;
object("Device.");
object("Device.WiFi.Radio.");
object("Device.WiFi.Radio.*.");
// @ts-expect-error
object("Device.WiFi.Radio.1");
// @ts-expect-error
object("Device.Nope.");

declare function operate<P extends string>(path: CommandPath<Model, P>, input: CommandInput<Model, P>): void;
operate("Device.IP.Diagnostics.IPPing()", {
  Host: "192.0.2.1",
  NumberOfRepetitions: 3,
  Timeout: 1000,
  DataBlockSize: 64,
  ProtocolVersion: "Any",
});
operate("Device.WiFi.Radio.1.ChannelScan()", { DFSDwellTime: 1, DwellTime: 2, OpClass: [{ OperatingClass: 81 }] });
operate("Device.X_ACME()", { Rows: [{ Count: 1n }] });
// @ts-expect-error
operate("Device.IP.Diagnostics.IPPing()", { NumberOfRepetitions: 3 });
// @ts-expect-error
operate("Device.IP.Diagnostics.IPPing()", { Host: 1 });

type Readable = ParameterPath<Model, "Device.WiFi.Radio.1.Channel">;
"Device.WiFi.Radio.1.Channel" satisfies Readable;
"Device.Boot!" satisfies EventPath<Model, "Device.Boot!">;
