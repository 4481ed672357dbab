// What is a path: kind, segments as test/paths/show.ts writes them, and the form in the supported data model (undefined
// where a reference is followed).
import type { PathKind } from "../../../plugin/runtime/paths/index.js";

export interface AcceptedCase {
  readonly source: string;
  readonly text: string;
  readonly relative: boolean;
  readonly kind: PathKind;
  readonly segments: string;
  readonly supported: string | undefined;
}

function group(source: string, relative = false) {
  return (text: string, kind: PathKind, segments: string, supported?: string): AcceptedCase => ({
    source,
    text,
    relative,
    kind,
    segments,
    supported,
  });
}

const names = group("TR-369 R-ARC.7");
const numbers = group("TR-369 R-ARC.8");
const example = group("TR-369 example");
const names106 = group("TR-106 3.1");
const vendor = group("TR-106 3.4");
const dotless = group("TR-369 text, without its last dot");
const spaces = group("TR-369 R-ARC.9a");
const values = group("TR-106 values in expressions");
const escapes = group("TR-369 literals");
const follows = group("TR-369 Reference Following");
const supportedModel = group("TR-369 supported data model");
const agent = group("a real agent's messages");
const relative = group("TR-369 Relative Paths", true);
const argument = group("TR-369 arguments", true);
const ours = group("wider than TR-369's grammar");

export const accepted: readonly AcceptedCase[] = [
  names("Device.", "object", "Device", "Device."),
  names("Device.IP.", "object", "Device IP", "Device.IP."),
  names("Device.IP.Interface.", "object", "Device IP Interface", "Device.IP.Interface."),
  names(
    "Device.DeviceInfo.SerialNumber",
    "parameter",
    "Device DeviceInfo SerialNumber",
    "Device.DeviceInfo.SerialNumber",
  ),
  names("Device.Reboot()", "command", "Device Reboot", "Device.Reboot()"),
  names("Device.Boot!", "event", "Device Boot", "Device.Boot!"),
  names("Device.LocalAgent.Periodic!", "event", "Device LocalAgent Periodic", "Device.LocalAgent.Periodic!"),
  names("Services.VoIP.1.Enable", "parameter", "Services VoIP 1 Enable", "Services.VoIP.{i}.Enable"),
  names("_a._b._C9", "parameter", "_a _b _C9", "_a._b._C9"),
  names("D.e", "parameter", "D e", "D.e"),

  numbers("Device.IP.Interface.3.", "instance", "Device IP Interface 3", "Device.IP.Interface.{i}."),
  numbers("Device.IP.Interface.3.Name", "parameter", "Device IP Interface 3 Name", "Device.IP.Interface.{i}.Name"),
  numbers("Device.WiFi.Radio.1.Stats.", "object", "Device WiFi Radio 1 Stats", "Device.WiFi.Radio.{i}.Stats."),
  numbers(
    "Device.WiFi.AccessPoint.12.AssociatedDevice.345.Stats.BytesSent",
    "parameter",
    "Device WiFi AccessPoint 12 AssociatedDevice 345 Stats BytesSent",
    "Device.WiFi.AccessPoint.{i}.AssociatedDevice.{i}.Stats.BytesSent",
  ),
  numbers("Device.A.10.B", "parameter", "Device A 10 B", "Device.A.{i}.B"),
  numbers("Device.A.999999999.B", "parameter", "Device A 999999999 B", "Device.A.{i}.B"),
  numbers("Device.A.1000000000.B", "parameter", "Device A 1000000000 B", "Device.A.{i}.B"),
  numbers("Device.A.4294967295.", "instance", "Device A 4294967295", "Device.A.{i}."),
  numbers("Device.A.4294967295", "instance", "Device A 4294967295", "Device.A.{i}"),

  example(
    'Device.IP.Interface.[Name=="eth0"].IPv4Address.[Status=="Enabled"].IPAddress',
    "parameter",
    'Device IP Interface [Name=="eth0"] IPv4Address [Status=="Enabled"] IPAddress',
    "Device.IP.Interface.{i}.IPv4Address.{i}.IPAddress",
  ),
  example(
    'Device.IP.Interface.[Alias=="WAN"]',
    "instance",
    'Device IP Interface [Alias=="WAN"]',
    "Device.IP.Interface.{i}",
  ),
  example(
    'Device.NAT.PortMapping.[RemoteHost==""&&ExternalPort==0&&Protocol=="TCP"].',
    "instance",
    'Device NAT PortMapping [RemoteHost==""&&ExternalPort==0&&Protocol=="TCP"]',
    "Device.NAT.PortMapping.{i}.",
  ),
  example(
    'Device.IP.Interface.[Type=="Normal"].Status',
    "parameter",
    'Device IP Interface [Type=="Normal"] Status',
    "Device.IP.Interface.{i}.Status",
  ),
  example(
    'Device.IP.Interface.[Type=="Normal"&&Stats.ErrorsSent>0].IPv4Address.[AddressingType=="Static"].IPAddress',
    "parameter",
    'Device IP Interface [Type=="Normal"&&Stats.ErrorsSent>0] IPv4Address [AddressingType=="Static"] IPAddress',
    "Device.IP.Interface.{i}.IPv4Address.{i}.IPAddress",
  ),
  example(
    "Device.DSL.Line.[Enable==true].CurrentProfile",
    "parameter",
    "Device DSL Line [Enable==true] CurrentProfile",
    "Device.DSL.Line.{i}.CurrentProfile",
  ),
  example(
    "Device.DSL.Line.[Enable==1].CurrentProfile",
    "parameter",
    "Device DSL Line [Enable==1] CurrentProfile",
    "Device.DSL.Line.{i}.CurrentProfile",
  ),
  example(
    "Device.IP.Interface.*.IPv6Address.[ValidLifetime<2021-06-06T08:00:00Z].IPAddress",
    "parameter",
    "Device IP Interface * IPv6Address [ValidLifetime<2021-06-06T08:00:00Z] IPAddress",
    "Device.IP.Interface.{i}.IPv6Address.{i}.IPAddress",
  ),
  example(
    "Device.USB.USBHosts.Host.*.Device.[DeviceClass==08].",
    "instance",
    "Device USB USBHosts Host * Device [DeviceClass==08]",
    "Device.USB.USBHosts.Host.{i}.Device.{i}.",
  ),
  example(
    'Device.PCP.Client.*.Server.[Capabilities~="IPv6Firewall"].',
    "instance",
    'Device PCP Client * Server [Capabilities~="IPv6Firewall"]',
    "Device.PCP.Client.{i}.Server.{i}.",
  ),
  example(
    "Device.PeriodicStatistics.SampleSet.[SampleSeconds~=5].",
    "instance",
    "Device PeriodicStatistics SampleSet [SampleSeconds~=5]",
    "Device.PeriodicStatistics.SampleSet.{i}.",
  ),
  // Of the wrong type for a boolean, which only the data model tells.
  example(
    'Device.DSL.Line.[Enable=="true"].CurrentProfile',
    "parameter",
    'Device DSL Line [Enable=="true"] CurrentProfile',
    "Device.DSL.Line.{i}.CurrentProfile",
  ),
  example("Device.IP.Interface.*.", "instance", "Device IP Interface *", "Device.IP.Interface.{i}."),
  example("Device.IP.Interface.*.Type", "parameter", "Device IP Interface * Type", "Device.IP.Interface.{i}.Type"),
  example(
    'Device.IP.Interface.[Name=="eth0"].Reset()',
    "command",
    'Device IP Interface [Name=="eth0"] Reset',
    "Device.IP.Interface.{i}.Reset()",
  ),

  dotless("Device", "parameter", "Device", "Device"),
  dotless("Device.DeviceInfo", "parameter", "Device DeviceInfo", "Device.DeviceInfo"),
  dotless("Device.IP.Interface.3", "instance", "Device IP Interface 3", "Device.IP.Interface.{i}"),
  dotless("Device.IP.Interface.*", "instance", "Device IP Interface *", "Device.IP.Interface.{i}"),
  dotless("Device.LocalAgent.Request.12", "instance", "Device LocalAgent Request 12", "Device.LocalAgent.Request.{i}"),

  names106("Device.A-b.c-", "parameter", "Device A-b c-", "Device.A-b.c-"),
  names106("A-1.B--2", "parameter", "A-1 B--2", "A-1.B--2"),
  names106("Device._.__", "parameter", "Device _ __", "Device._.__"),
  vendor(
    "Device.X_EXAMPLE-COM_Row.1.Slot",
    "parameter",
    "Device X_EXAMPLE-COM_Row 1 Slot",
    "Device.X_EXAMPLE-COM_Row.{i}.Slot",
  ),
  vendor("Device.X_00256D_Do()", "command", "Device X_00256D_Do", "Device.X_00256D_Do()"),
  vendor('Device.A.[X_EXAMPLE-COM_K=="1"].', "instance", 'Device A [X_EXAMPLE-COM_K=="1"]', "Device.A.{i}."),

  spaces(
    'Device.IP.Interface.[Type == "Normal"].',
    "instance",
    'Device IP Interface [Type == "Normal"]',
    "Device.IP.Interface.{i}.",
  ),
  spaces("Device.A.[B> 1].", "instance", "Device A [B> 1]", "Device.A.{i}."),
  spaces("Device.A.[B <=1].", "instance", "Device A [B <=1]", "Device.A.{i}."),
  spaces("Device.A.[B==1 && C==2].", "instance", "Device A [B==1 && C==2]", "Device.A.{i}."),
  spaces("Device.A.[B==1\t&&\r\n C==2].", "instance", "Device A [B==1\t&&\r\n C==2]", "Device.A.{i}."),
  spaces('Device.A.[B==" x "].', "instance", 'Device A [B==" x "]', "Device.A.{i}."),

  values("Device.A.[B==-1].", "instance", "Device A [B==-1]", "Device.A.{i}."),
  values("Device.A.[B==+5].", "instance", "Device A [B==+5]", "Device.A.{i}."),
  values("Device.A.[B==1.5].", "instance", "Device A [B==1.5]", "Device.A.{i}."),
  values("Device.A.[B==.5].", "instance", "Device A [B==.5]", "Device.A.{i}."),
  values("Device.A.[B==0123].", "instance", "Device A [B==0123]", "Device.A.{i}."),
  values("Device.A.[B!=false].", "instance", "Device A [B!=false]", "Device.A.{i}."),
  values("Device.A.[B==DEADbeef].", "instance", "Device A [B==DEADbeef]", "Device.A.{i}."),
  values("Device.A.[B==aGk/+w==].", "instance", "Device A [B==aGk/+w==]", "Device.A.{i}."),
  values(
    "Device.A.[B!=0001-01-01T00:00:00.000Z].",
    "instance",
    "Device A [B!=0001-01-01T00:00:00.000Z]",
    "Device.A.{i}.",
  ),
  values(
    "Device.A.[B>=2024-01-01T00:00:00+00:00].C",
    "parameter",
    "Device A [B>=2024-01-01T00:00:00+00:00] C",
    "Device.A.{i}.C",
  ),
  values("Device.A.[B<18446744073709551615].", "instance", "Device A [B<18446744073709551615]", "Device.A.{i}."),
  values("Device.A.[B==eth0.100].", "instance", "Device A [B==eth0.100]", "Device.A.{i}."),

  escapes('Device.A.[B=="say %22hi%22"].', "instance", 'Device A [B=="say %22hi%22"]', "Device.A.{i}."),
  escapes('Device.A.[B=="100%25"].', "instance", 'Device A [B=="100%25"]', "Device.A.{i}."),
  escapes('Device.A.[B=="100%"].', "instance", 'Device A [B=="100%"]', "Device.A.{i}."),
  escapes('Device.A.[B=="eth0.100"].C', "parameter", 'Device A [B=="eth0.100"] C', "Device.A.{i}.C"),
  escapes('Device.A.[B=="]&&[C"].D', "parameter", 'Device A [B=="]&&[C"] D', "Device.A.{i}.D"),
  escapes('Device.A.[B=="].C.["].D', "parameter", 'Device A [B=="].C.["] D', "Device.A.{i}.D"),
  escapes('Device.A.[B=="x"&&C=="]"].D!', "event", 'Device A [B=="x"&&C=="]"] D', "Device.A.{i}.D!"),
  escapes('Device.A.[B=="{i}.*+#()!"].', "instance", 'Device A [B=="{i}.*+#()!"]', "Device.A.{i}."),
  escapes('Device.A.[B=="ÄÖ😀\n"].', "instance", 'Device A [B=="ÄÖ😀\n"]', "Device.A.{i}."),
  escapes('Device.A.[B==""].', "instance", 'Device A [B==""]', "Device.A.{i}."),

  follows("Device.NAT.PortMapping.1.Interface+.Name", "parameter", "Device NAT PortMapping 1 Interface + Name"),
  follows("Device.WiFi.SSID.1.LowerLayers#1+.Name", "parameter", "Device WiFi SSID 1 LowerLayers #1+ Name"),
  follows("Device.WiFi.SSID.1.LowerLayers#2+.Stats.", "object", "Device WiFi SSID 1 LowerLayers #2+ Stats"),
  follows("Device.WiFi.SSID.*.LowerLayers#*+.Name", "parameter", "Device WiFi SSID * LowerLayers #*+ Name"),
  follows("Device.A.Ref+.", "object", "Device A Ref +"),
  follows("Device.A.Ref+", "object", "Device A Ref +"),
  follows("Device.A.Refs#*+.", "object", "Device A Refs #*+"),
  follows("Device.A.Ref+.Reset()", "command", "Device A Ref + Reset"),
  follows("Device.A.Ref+.Happened!", "event", "Device A Ref + Happened"),
  follows("Device.A.Ref+.1.Name", "parameter", "Device A Ref + 1 Name"),
  follows('Device.A.Ref+.[B=="x"].', "instance", 'Device A Ref + [B=="x"]'),
  follows("Device.A.Ref+.Table.2.Ref#4294967295+.X", "parameter", "Device A Ref + Table 2 Ref #4294967295+ X"),
  follows(
    'Device.WiFi.AccessPoint.[SSIDReference+.SSID=="MyHome"].AssociatedDevice.[OperatingStandard=="ac"].SignalStrength',
    "parameter",
    'Device WiFi AccessPoint [SSIDReference+.SSID=="MyHome"] AssociatedDevice [OperatingStandard=="ac"] SignalStrength',
    "Device.WiFi.AccessPoint.{i}.AssociatedDevice.{i}.SignalStrength",
  ),
  follows('Device.A.[B#2+.C.D#*+.E=="x"].', "instance", 'Device A [B#2+.C.D#*+.E=="x"]', "Device.A.{i}."),

  supportedModel("Device.IP.Interface.{i}.", "instance", "Device IP Interface {i}", "Device.IP.Interface.{i}."),
  supportedModel("Device.IP.Interface.{i}", "instance", "Device IP Interface {i}", "Device.IP.Interface.{i}"),
  supportedModel(
    "Device.WiFi.AccessPoint.{i}.AssociatedDevice.{i}.Stats.",
    "object",
    "Device WiFi AccessPoint {i} AssociatedDevice {i} Stats",
    "Device.WiFi.AccessPoint.{i}.AssociatedDevice.{i}.Stats.",
  ),
  supportedModel(
    "Device.WiFi.AccessPoint.{i}.WPS.InitiateWPSPBC()",
    "command",
    "Device WiFi AccessPoint {i} WPS InitiateWPSPBC",
    "Device.WiFi.AccessPoint.{i}.WPS.InitiateWPSPBC()",
  ),
  supportedModel("Device.A.{i}.Happened!", "event", "Device A {i} Happened", "Device.A.{i}.Happened!"),
  supportedModel(
    "Device.ProxiedDevice.1.Radio.{i}.",
    "instance",
    "Device ProxiedDevice 1 Radio {i}",
    "Device.ProxiedDevice.{i}.Radio.{i}.",
  ),

  agent(
    "Device.LocalAgent.Controller.1.SendOnBoardRequest()",
    "command",
    "Device LocalAgent Controller 1 SendOnBoardRequest",
    "Device.LocalAgent.Controller.{i}.SendOnBoardRequest()",
  ),
  agent(
    'Device.LocalAgent.Controller.[EndpointID=="proto::ts-controller"].MTP.',
    "object",
    'Device LocalAgent Controller [EndpointID=="proto::ts-controller"] MTP',
    "Device.LocalAgent.Controller.{i}.MTP.",
  ),
  agent(
    "Device.X_LAB_Test.Row.*.Sub.*.",
    "instance",
    "Device X_LAB_Test Row * Sub *",
    "Device.X_LAB_Test.Row.{i}.Sub.{i}.",
  ),
  agent(
    "Device.X_LAB_Test.Row.{i}.Slot",
    "parameter",
    "Device X_LAB_Test Row {i} Slot",
    "Device.X_LAB_Test.Row.{i}.Slot",
  ),

  relative("Status", "parameter", "Status", "Status"),
  relative("Stats.BytesSent", "parameter", "Stats BytesSent", "Stats.BytesSent"),
  relative("Stats.", "object", "Stats", "Stats."),
  relative("1.Enable", "parameter", "1 Enable", "{i}.Enable"),
  relative("1.", "instance", "1", "{i}."),
  relative("1", "instance", "1", "{i}"),
  relative("MTP.2.Enable", "parameter", "MTP 2 Enable", "MTP.{i}.Enable"),
  relative("*.Enable", "parameter", "* Enable", "{i}.Enable"),
  relative('[Name=="eth0"].Enable', "parameter", '[Name=="eth0"] Enable', "{i}.Enable"),
  relative("{i}.Enable", "parameter", "{i} Enable", "{i}.Enable"),
  relative("LowerLayers+.Name", "parameter", "LowerLayers + Name"),
  relative("SendOnBoardRequest()", "command", "SendOnBoardRequest", "SendOnBoardRequest()"),
  relative("Boot!", "event", "Boot", "Boot!"),
  relative("Device.IP.Interface.1.Name", "parameter", "Device IP Interface 1 Name", "Device.IP.Interface.{i}.Name"),
  argument("DestinationAddress", "parameter", "DestinationAddress", "DestinationAddress"),
  argument("Class.1.Channel.2.X", "parameter", "Class 1 Channel 2 X", "Class.{i}.Channel.{i}.X"),
  argument("Class.{i}.Channel.{i}.X", "parameter", "Class {i} Channel {i} X", "Class.{i}.Channel.{i}.X"),

  ours("Device.A.[B-C==1].", "instance", "Device A [B-C==1]", "Device.A.{i}."),
  ours("Device.A.[B==x_y-z].", "instance", "Device A [B==x_y-z]", "Device.A.{i}."),
];
