import type { Shape } from "../shape.js";
import { encodings } from "./encodings.js";
import { maps } from "./maps.js";
import { messages } from "./messages.js";
import { readings } from "./readings.js";
import { refusals } from "./refusals.js";
import { strings } from "./strings.js";
import { unknown } from "./unknown.js";
import { visits } from "./visits.js";

/** Everything that is measured. */
export const shapes: readonly Shape[] = [
  ...strings,
  ...maps,
  ...messages,
  ...unknown,
  ...refusals,
  ...encodings,
  ...readings,
  ...visits,
];
