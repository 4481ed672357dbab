import { bare, nullText } from "../data-model/carried.js";
import type { Argument, Parameter } from "../data-model/data-model.js";
import { ValueError } from "../values/issue.js";
import type { FormatOptions } from "../values/options.js";
import type { Value } from "../values/types.js";
import { safeFormatValue } from "../values/value.js";

/** What is known of a parameter or argument: nothing, where its values are strings. */
export type Known = Parameter | Argument | undefined;

/** Makes the text of a value; the place is for the message of the error. */
export type Write = (known: Known, value: unknown, place: string, options?: FormatOptions) => string;

/**
 * The text of what is to be set.
 * @throws ValueError whose message begins with the place: `Device.WiFi.Radio.1.Channel: 300 is above the maximum 255`
 */
export const settingText: Write = (known, value, place, options) => {
  const result = safeFormatValue(known?.type ?? { type: "string" }, value as Value, options);
  if (result.ok) return result.value;
  throw new ValueError(result.issue, place);
};

/**
 * The text of what is reported. What may not be read may be null, whatever the facets say (TR-106 A.2.7.1).
 * @throws ValueError whose message begins with the place
 */
export const reportedText: Write = (known, value, place, options) => {
  if (known?.readsAsNull !== undefined) {
    const plain = safeFormatValue(bare(known.type), value as Value, options);
    if (plain.ok && plain.value === nullText(known.type)) return plain.value;
  }
  return settingText(known, value, place, options);
};
