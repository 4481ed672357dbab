// Of the responses and the Error Message: a fault for each field that has a role, and for each rule that it can break.
import {
  beneath,
  type Fault,
  inKeys,
  noDot,
  noErrorCode,
  noErrorCodeOrZero,
  noPath,
  notByNumber,
  notRegistrable,
  noVersions,
  otherInstance,
  otherPath,
} from "./fault.js";

const registrable = "an object path, a command path, an event path or a parameter path";
const errorPath = "an object path, an instance path, a parameter path or an object path of the supported data model";

export const responseFaults: readonly Fault[] = [
  ...beneath("body.error", [
    noErrorCode("errCode", 0),
    noPath("paramErrs[0].paramPath", "", "a name", 0),
    otherPath("paramErrs[0].paramPath", "Device.Reboot()", errorPath, 7),
    noErrorCode("paramErrs[1].errCode", 6999),
  ]),
  ...beneath("body.response.getResp", [
    noErrorCodeOrZero("reqPathResults[0].errCode", 1),
    noDot("reqPathResults[0].resolvedPathResults[0].resolvedPath", "Device.WiFi.Radio.1"),
    notByNumber("reqPathResults[0].resolvedPathResults[1].resolvedPath", "Device.WiFi.Radio.*.", 18),
    inKeys("reqPathResults[0].resolvedPathResults[0].resultParams", otherPath("", "Channel()", "a parameter path", 0)),
  ]),
  ...beneath("body.response.getSupportedDmResp", [noErrorCodeOrZero("reqObjResults[1].errCode", 4294967295)]),
  ...beneath("body.response.getSupportedDmResp.reqObjResults[0].supportedObjs[0]", [
    otherInstance("supportedObjPath", "Device.WiFi.Radio.*.", "an instance number or {i}", 18),
    noDot("supportedObjPath", "Device.WiFi"),
    otherPath("divergentPaths[0]", "Device.WiFi.Radio.", "an instance path", 12),
    noDot("divergentPaths[0]", "Device.WiFi.Radio.1"),
    otherPath("supportedParams[0].paramName", "Channel!", "a parameter path", 0),
    otherPath("supportedCommands[0].commandName", "Reset", "a command path", 0),
    otherInstance("supportedCommands[0].inputArgNames[1]", "Class.*.Name", "an instance number or {i}", 6),
    otherPath("supportedCommands[0].outputArgNames[0]", "Result()", "the name of an argument", 0),
    otherPath("supportedEvents[0].eventName", "Alarm()", "an event path", 0),
    otherPath("supportedEvents[0].argNames[0]", "Level.", "the name of an argument", 0),
    noPath("uniqueKeySets[1].keyNames[0]", "Name,Channel", "a dot or the end of the path", 4),
  ]),
  ...beneath("body.response.getInstancesResp", [
    noErrorCodeOrZero("reqPathResults[0].errCode", 200),
    otherPath("reqPathResults[0].currInsts[0].instantiatedObjPath", "Device.WiFi.Radio.", "an instance path", 12),
    noDot("reqPathResults[0].currInsts[0].instantiatedObjPath", "Device.WiFi.Radio.1"),
    inKeys("reqPathResults[0].currInsts[0].uniqueKeys", otherPath("", "Alias.", "a parameter path", 0)),
  ]),
  ...beneath("body.response.setResp.updatedObjResults[0].operStatus.operFailure", [
    noErrorCode("errCode", 0),
    notByNumber("updatedInstFailures[0].affectedPath", "Device.WiFi.Radio.*.", 18),
    noPath("updatedInstFailures[0].paramErrs[0].param", "", "a name or an instance identifier", 0),
    noErrorCode("updatedInstFailures[0].paramErrs[0].errCode", 1),
  ]),
  ...beneath("body.response.setResp.updatedObjResults[1].operStatus.operSuccess", [
    noDot("updatedInstResults[0].affectedPath", "Device.WiFi.Radio.1"),
    otherPath("updatedInstResults[0].paramErrs[0].param", "Enable.", "a parameter path", 0),
    inKeys("updatedInstResults[0].updatedParams", noPath("", 'a"b', "a dot or the end of the path", 1)),
  ]),
  ...beneath("body.response.addResp.createdObjResults[0].operStatus.operFailure", [noErrorCode("errCode", 0)]),
  ...beneath("body.response.addResp.createdObjResults[1].operStatus.operSuccess", [
    otherPath("instantiatedPath", "Device.WiFi.SSID.", "an instance path", 12),
    notByNumber("instantiatedPath", "Device.WiFi.SSID.*.", 17),
    noPath("paramErrs[0].param", "SS ID", "a dot or the end of the path", 2),
    noErrorCode("paramErrs[0].errCode", 0),
    inKeys("uniqueKeys", noPath("", "-", "a name or an instance identifier", 0)),
  ]),
  ...beneath("body.response.deleteResp.deletedObjResults[0].operStatus.operFailure", [noErrorCode("errCode", 0)]),
  ...beneath("body.response.deleteResp.deletedObjResults[1].operStatus.operSuccess", [
    notByNumber("affectedPaths[0]", "Device.WiFi.SSID.*.", 17),
    noDot("affectedPaths[0]", "Device.WiFi.SSID.1"),
    otherPath("unaffectedPathErrs[0].unaffectedPath", "Device.WiFi.", "an instance path", 7),
    noErrorCode("unaffectedPathErrs[0].errCode", 0),
  ]),
  ...beneath("body.response.operateResp", [
    otherPath("operationResults[0].executedCommand", "Device.Reboot", "a command path", 7),
    notByNumber("operationResults[1].executedCommand", "Device.WiFi.Radio.*.Reset()", 18),
    otherPath("operationResults[0].reqObjPath", "Device.LocalAgent.Request.", "an instance path", 18),
    inKeys("operationResults[2].reqOutputArgs.outputArgs", otherPath("", "Result.1", "the name of an argument", 7)),
    noErrorCode("operationResults[3].cmdFailure.errCode", 0),
  ]),
  ...beneath("body.response.getSupportedProtocolResp", [noVersions("agentSupportedProtocolVersions", "1", "a dot", 1)]),
  ...beneath("body.response.registerResp.registeredPathResults[0].operStatus.operFailure", [noErrorCode("errCode", 0)]),
  ...beneath("body.response.registerResp.registeredPathResults[1].operStatus.operSuccess", [
    otherPath("registeredPath", "Device.X.1.", registrable, 9),
    notRegistrable("registeredPath", "Device.X.1.Run()", 9),
    noPath("registeredPath", "", "a name", 0),
  ]),
  ...beneath("body.response.deregisterResp.deregisteredPathResults[0].operStatus.operFailure", [
    noErrorCode("errCode", 0),
  ]),
  ...beneath("body.response.deregisterResp.deregisteredPathResults[1].operStatus.operSuccess", [
    otherPath("deregisteredPath[0]", "Device.X.{i}.", registrable, 9),
    noPath("deregisteredPath[1]", "()", "a name", 0),
  ]),
];
