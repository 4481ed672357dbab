// Fields of Messages and Records that are neither paths nor values of TR-106.
export type { DeviceIdentity } from "./device-identity.js";
export { deviceEndpointId, endpointDevice } from "./endpoint-device.js";
export { type EndpointId, formatEndpointId, parseEndpointId, safeParseEndpointId } from "./endpoint-id.js";
export {
  describeEndpointIdIssue,
  type EndpointIdAuthorityIssue,
  EndpointIdError,
  type EndpointIdInstanceIssue,
  type EndpointIdIssue,
  type EndpointIdLengthIssue,
  type EndpointIdSchemeIssue,
  type EndpointIdSyntaxIssue,
} from "./endpoint-id-issue.js";
export type { EndpointIdScheme } from "./endpoint-id-scheme.js";
export {
  checkErrorCode,
  checkReasonCode,
  describeErrorCodeIssue,
  ErrorCode,
  type ErrorCodeIssue,
  type ErrorCodeKind,
  errorCodeKind,
} from "./error-code.js";
export { type ErrorCodeEntry, type ErrorCodeUse, errorCodeName, errorCodes } from "./error-code-table.js";
export {
  compareProtocolVersions,
  describeProtocolVersionIssue,
  formatProtocolVersion,
  formatProtocolVersionList,
  highestCommonVersion,
  type ProtocolVersion,
  ProtocolVersionError,
  type ProtocolVersionIssue,
  type ProtocolVersionListIssue,
  parseProtocolVersion,
  parseProtocolVersionList,
  safeParseProtocolVersion,
  safeParseProtocolVersionList,
} from "./protocol-version.js";
export {
  checkMqttTopic,
  checkStompDestination,
  describeTopicIssue,
  type MqttTopicIssue,
  type StompDestinationIssue,
} from "./topic.js";
