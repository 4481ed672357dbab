// The generated modules around a Msg, of all schema versions.

import * as checks0 from "../../../generated/usp-msg-1-0.checks.js";
import * as msg0 from "../../../generated/usp-msg-1-0.js";
import * as values0 from "../../../generated/usp-msg-1-0.values.js";
import * as visit0 from "../../../generated/usp-msg-1-0.visit.js";
import * as checks1 from "../../../generated/usp-msg-1-1.checks.js";
import * as msg1 from "../../../generated/usp-msg-1-1.js";
import * as values1 from "../../../generated/usp-msg-1-1.values.js";
import * as visit1 from "../../../generated/usp-msg-1-1.visit.js";
import * as checks2 from "../../../generated/usp-msg-1-2.checks.js";
import * as msg2 from "../../../generated/usp-msg-1-2.js";
import * as values2 from "../../../generated/usp-msg-1-2.values.js";
import * as visit2 from "../../../generated/usp-msg-1-2.visit.js";
import * as checks3 from "../../../generated/usp-msg-1-3.checks.js";
import * as msg3 from "../../../generated/usp-msg-1-3.js";
import * as values3 from "../../../generated/usp-msg-1-3.values.js";
import * as visit3 from "../../../generated/usp-msg-1-3.visit.js";
import * as checks4 from "../../../generated/usp-msg-1-4.checks.js";
import * as msg4 from "../../../generated/usp-msg-1-4.js";
import * as values4 from "../../../generated/usp-msg-1-4.values.js";
import * as visit4 from "../../../generated/usp-msg-1-4.visit.js";
import * as checks5 from "../../../generated/usp-msg-1-5.checks.js";
import * as msg5 from "../../../generated/usp-msg-1-5.js";
import * as values5 from "../../../generated/usp-msg-1-5.values.js";
import * as visit5 from "../../../generated/usp-msg-1-5.visit.js";
import type { Bytes } from "../../codec/wire.js";
import { type VisitedMap, visited } from "../../visit/subject.js";
import { uspMaps } from "../../visit/usp.js";

/** The Msg of a schema version, without its types: they say nothing that the descriptors do not. */
export interface Module {
  /** The version is 1.`minor`. */
  readonly minor: number;
  decode(bytes: Uint8Array, options?: msg4.DecodeOptions): object;
  encode(msg: unknown): Bytes;
  create(msg: unknown): object;
  check(msg: object, model?: values4.DataModel): readonly checks4.Finding[];
  /** What reads the values of a message, by the name of its type; undefined where it carries none. */
  valuesOf(type: string): ((message: object, model: values4.DataModel) => readonly values4.CarriedValue[]) | undefined;
  /** What visits the entries of maps. */
  readonly visits: readonly VisitedMap[];
}

type Functions = Readonly<Record<string, unknown>>;

function moduleOf(minor: number, msg: Functions, checks: Functions, values: Functions, visits: Functions): Module {
  return {
    minor,
    decode: msg["decodeMsg"] as Module["decode"],
    encode: msg["encodeMsg"] as Module["encode"],
    create: msg["createMsg"] as Module["create"],
    check: checks["checkMsg"] as Module["check"],
    valuesOf: (type) => values[`valuesOf${type.replaceAll(".", "_")}`] as ReturnType<Module["valuesOf"]>,
    visits: visited(uspMaps, visits),
  };
}

export const modules: readonly Module[] = [
  moduleOf(0, msg0, checks0, values0, visit0),
  moduleOf(1, msg1, checks1, values1, visit1),
  moduleOf(2, msg2, checks2, values2, visit2),
  moduleOf(3, msg3, checks3, values3, visit3),
  moduleOf(4, msg4, checks4, values4, visit4),
  moduleOf(5, msg5, checks5, values5, visit5),
];
