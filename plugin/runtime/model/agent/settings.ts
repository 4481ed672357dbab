import type { Parameter } from "../../data-model/data-model.js";
import type { ObjectPlace } from "../../data-model/object-place.js";
import type { ReadOptions } from "../../values/options.js";
import type { Value } from "../../values/types.js";
import { safeParseValue } from "../../values/value.js";
import type { Failed, ParameterError } from "../answers.js";
import { type Refused, refusedByModel, refusedValue } from "./refused.js";

/** An object and its parameters, as Set and Add have them. */
export interface SettingsMessage {
  readonly objPath: string;
  readonly paramSettings: readonly {
    readonly param: string;
    readonly value: string;
    readonly required: boolean;
  }[];
}

interface Asked {
  /** In full; `Device.WiFi.SSID.{i}.Enable` of an instance that is to be added. */
  readonly path: string;
  /** As the request has it: relative to the object. */
  readonly param: string;
  /** The value as it travels. */
  readonly text: string;
  /** Whether the object fails with it. */
  readonly required: boolean;
  /** What the data model says of it. */
  readonly parameter: Parameter | undefined;
}

/** A parameter that is to be set: its value, or what is wrong with it and the error to answer with. */
export type Setting = (Asked & { readonly ok: true; readonly value: Value }) | (Asked & Refused);

/** An object of a Set or Add, with all that is wrong with it by the data model. */
export interface ObjectReading {
  /** As the request has it. */
  readonly objPath: string;
  /** Whether nothing is wrong. */
  readonly ok: boolean;
  /** Why the object cannot be set or added at all, ready for an OperationFailure. */
  readonly failure: Failed | undefined;
  /** In the order of the request; one that is wrong says nothing of the others. */
  readonly settings: readonly Setting[];
  /** What is wrong with the parameters, ready for the response. */
  readonly paramErrs: readonly ParameterError[];
}

/** Read each value by its own type. */
export function readObject(
  { objPath, paramSettings }: SettingsMessage,
  place: ObjectPlace,
  failure: Failed | undefined,
  options: ReadOptions | undefined,
): ObjectReading {
  const settings = paramSettings.map(({ param, value: text, required }): Setting => {
    const parameter = place.parameter(param);
    const asked = { path: place.path + param, param, text, required, parameter };
    if (parameter === undefined) return { ...asked, ...refusedByModel(param, "unknown-parameter") };
    if (parameter.access === undefined) {
      return { ...asked, ...refusedByModel(param, "read-only-parameter") };
    }
    const result = safeParseValue(parameter.type, text, options);
    return result.ok ? { ...asked, ...result } : { ...asked, ...refusedValue(param, result.issue) };
  });
  const paramErrs = settings.flatMap((setting) => (setting.ok ? [] : [setting.error]));
  return { objPath, ok: failure === undefined && paramErrs.length === 0, failure, settings, paramErrs };
}
