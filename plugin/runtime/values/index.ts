// TR-106 values. One import for all; what is not used, a bundler drops: each type is a module of its own, as a
// namespace with `parse`, `safeParse` and `format`, and parseValue, safeParseValue and formatValue are over all of them.
export * as base64 from "./base64.js";
export { equalBytes } from "./binary.js";
export * as boolean from "./boolean.js";
export type { AbsoluteTime, DateTime, InfiniteTime, RelativeTime, UnknownTime } from "./date-time.js";
export * as dateTime from "./date-time.js";
export type { Decimal } from "./decimal.js";
export * as decimal from "./decimal.js";
export * as hexBinary from "./hex-binary.js";
export * as int from "./int.js";
export { describeValueIssue, ValueError, type ValueIssue, type ValueResult } from "./issue.js";
export * as long from "./long.js";
export type { FormatOptions, LenientReading, ReadOptions } from "./options.js";
export * as string from "./string.js";
export type {
  ListType,
  Primitive,
  PrimitiveValues,
  Range,
  Reference,
  ScalarType,
  Size,
  Value,
  ValueOf,
  ValueType,
} from "./types.js";
export * as unsignedInt from "./unsigned-int.js";
export * as unsignedLong from "./unsigned-long.js";
export { formatValue, parseValue, safeFormatValue, safeParseValue } from "./value.js";
