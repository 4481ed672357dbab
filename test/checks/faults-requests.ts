// Of the requests: a fault for each field that has a role, and for each rule that the field can break.
import {
  beneath,
  type Fault,
  inKeys,
  noDot,
  noErrorCode,
  noPath,
  notByNumber,
  notRegistrable,
  noVersions,
  otherInstance,
  otherPath,
} from "./fault.js";

const one = "one instance, by its number or a unique key";
const registrable = "an object path, a command path, an event path or a parameter path";

export const requestFaults: readonly Fault[] = [
  ...beneath("body.request.get", [
    noPath("paramPaths[0]", "Device..X", "a name", 7),
    noPath("paramPaths[3]", "Device.Row.4294967296.Name", "a number from 1 to 4294967295 without leading zeros", 11),
    otherPath("paramPaths[1]", "Device.Boot!", "an object path, an instance path or a parameter path", 7),
    otherInstance("paramPaths[2]", "Device.WiFi.Radio.{i}.", "an instance, not {i}", 18),
  ]),
  ...beneath("body.request.getSupportedDm", [
    noPath("objPaths[0]", "Device.[Name==].", "a name", 7),
    otherInstance("objPaths[1]", "Device.A.{i}.B.1.", "{i}, as before", 15),
    otherPath("objPaths[2]", "Device.WiFi.Radio.*.", one, 18),
  ]),
  ...beneath("body.request.getInstances", [
    otherPath("objPaths[0]", "Device.Reboot()", "an object path or an instance path", 7),
    otherInstance("objPaths[1]", "Device.Row.{i}.", "an instance, not {i}", 11),
  ]),
  ...beneath("body.request.set", [
    noPath("updateObjs[0].objPath", "Device.Row.01.", "a number from 1 to 4294967295 without leading zeros", 11),
    noDot("updateObjs[1].objPath", "Device.WiFi.Radio.1"),
    otherPath("updateObjs[2].objPath", "Device.Boot!", "an object path or an instance path", 7),
    otherPath("updateObjs[0].paramSettings[0].param", "Channel.", "a parameter path", 0),
    otherPath("updateObjs[0].paramSettings[1].param", "*.Enable", one, 0),
  ]),
  ...beneath("body.request.add", [
    noDot("createObjs[0].objPath", "Device.WiFi.SSID"),
    otherPath("createObjs[1].objPath", "Device.WiFi.SSID.1.", "the path of a table", 17),
    otherPath("createObjs[0].paramSettings[0].param", "Reset()", "a parameter path", 0),
  ]),
  ...beneath("body.request.delete", [
    otherPath("objPaths[0]", "Device.WiFi.SSID.", "an instance path", 12),
    noDot("objPaths[1]", "Device.WiFi.SSID.1"),
  ]),
  ...beneath("body.request.operate", [
    otherPath("command", "Device.IP.Diagnostics.IPPing", "a command path", 22),
    otherInstance("command", "Device.Row.{i}.Run()", "an instance, not {i}", 11),
    inKeys("inputArgs", noPath("", "a b", "a dot or the end of the path", 1)),
    inKeys("inputArgs", otherInstance("", "Class.*.Name", "an instance number or {i}", 6)),
  ]),
  ...beneath("body.request.notify", [
    noDot("event.objPath", "Device"),
    notByNumber("event.objPath", "Device.Row.*.", 11),
    otherPath("event.eventName", "Boot", "an event path", 0),
    inKeys("event.params", otherPath("", "Reason.", "the name of an argument", 0)),
    notByNumber("valueChange.paramPath", "Device.WiFi.Radio.*.Channel", 18),
    otherPath("valueChange.paramPath", "Device.WiFi.", "a parameter path", 7),
    otherPath("objCreation.objPath", "Device.WiFi.SSID.", "an instance path", 12),
    noDot("objCreation.objPath", "Device.WiFi.SSID.1"),
    inKeys("objCreation.uniqueKeys", noPath("", "", "a name or an instance identifier", 0)),
    notByNumber("objDeletion.objPath", 'Device.WiFi.SSID.[Name=="a"].', 17),
    otherPath("operComplete.objPath", "Device.Reboot()", "an object path or an instance path", 7),
    noDot("operComplete.objPath", "Device.Row.1"),
    otherPath("operComplete.commandName", "IPPing", "a command path", 0),
    inKeys("operComplete.reqOutputArgs.outputArgs", otherPath("", "1", "the name of an argument", 0)),
    noErrorCode("operComplete.cmdFailure.errCode", 8000),
    noVersions("onBoardReq.agentSupportedProtocolVersions", "1.3;1.4", "a comma or the end", 3),
  ]),
  ...beneath("body.request.getSupportedProtocol", [
    noVersions("controllerSupportedProtocolVersions", "1.0,,1.4", "a digit", 4),
  ]),
  ...beneath("body.request.register", [
    otherPath("regPaths[0].path", "Device.X.1.", registrable, 9),
    otherPath("regPaths[1].path", "Device.X.{i}.", registrable, 9),
    noPath("regPaths[2].path", "", "a name", 0),
    notRegistrable("regPaths[3].path", "Device.X.{i}.Done!", 9),
    notRegistrable("regPaths[4].path", "Device.X.1.Name", 9),
  ]),
  ...beneath("body.request.deregister", [
    otherPath("paths[1]", "Device.X.*.", registrable, 9),
    noPath("paths[2]", ".", "a name", 0),
    notRegistrable("paths[4]", "Device.X.1.Name", 9),
  ]),
];
