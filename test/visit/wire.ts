// Parts of a GetResp on the wire.
import { field, int, type Part } from "../codec/wire.js";

export const HEADER = field(1, field(1, "i"), int(2, 2));

/** A ResolvedPathResult. */
export const object = (path: string, ...entries: readonly Part[]) => field(4, field(1, path), ...entries);

/** An entry of its result_params. */
export const entry = (name: Part, value: Part) => field(2, field(1, name), field(2, value));
