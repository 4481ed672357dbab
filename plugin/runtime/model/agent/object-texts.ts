import { object } from "../../data-model/carried.js";
import type { DataModel } from "../../data-model/data-model.js";
import type { FormatOptions } from "../../values/options.js";
import type { Texts } from "../argument-texts.js";
import type { PathValues } from "../build/setting.js";
import { checked } from "../checked.js";
import { reportedText } from "../text-of.js";

/** An instance, and parameters of it by relative path. */
export interface ReportedObject {
  /** By instance numbers (R-MSG.3), with a dot at its end. */
  readonly path: string;
  readonly texts: Texts;
}

/**
 * The values of an object's parameters, as they are reported.
 * @throws ValueError for a value that is not of its type, PathError for what is no object by instance numbers, or no
 * parameter
 */
export function reportedObject(
  model: DataModel,
  objectPath: string,
  values: PathValues = {},
  options?: FormatOptions,
): ReportedObject {
  const kinds = ["object", "instance"] as const;
  const place = object(model, checked(objectPath, { kinds, addressing: "instanceNumber" }));
  const texts: Texts = Object.create(null);
  for (const name of Object.keys(values)) {
    const path = place.path + checked(name, { kinds: ["parameter"], addressing: "instanceNumber", relative: true });
    texts[name] = reportedText(place.parameter(name), values[name], path, options);
  }
  return { path: place.path, texts };
}
