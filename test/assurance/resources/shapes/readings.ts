// What reads the values of a message that was decoded, and what looks for faults in it.
import { checkMsg } from "../../../../generated/usp-msg-1-4.checks.js";
import * as usp from "../../../../generated/usp-msg-1-4.js";
import { type DataModel, valuesOfGetResp_ResolvedPathResult } from "../../../../generated/usp-msg-1-4.values.js";
import { field as smallField } from "../../../codec/wire.js";
import { type Content, field, literal, repeated, type Sink, series, toBytes, word } from "../content.js";
import { request, response, type Shape, verdictOf } from "../shape.js";

const int = { type: { type: "int" } } as const;
const model: DataModel = {
  objects: {
    "Device.": {
      parameters: { A: int },
      commands: { "A()": { async: false, input: { A: int }, output: { A: int } } },
    },
  },
};

function reading(content: (size: number, salt: number) => Content, read: (msg: usp.Msg) => unknown): Shape["prepare"] {
  return (size, salt) => {
    const input = toBytes(content(size, salt));
    const msg = usp.decodeMsg(input);
    return { bytes: input.length, run: () => verdictOf("read", () => read(msg)) };
  };
}

function check(msg: usp.Msg): unknown {
  return checkMsg(msg, model);
}

/** The values of the first object of a GetResp. */
function values({ body: { msgBody } }: usp.Msg): unknown {
  const response = msgBody.case === "response" ? msgBody.value.respType : undefined;
  const [request] = response?.case === "getResp" ? response.value.reqPathResults : [];
  const [object] = request?.resolvedPathResults ?? [];
  if (object === undefined) throw new Error("nothing was got");
  return valuesOfGetResp_ResolvedPathResult(object, model);
}

export const readings: readonly Shape[] = [
  {
    name: "values: of parameters",
    expect: "read",
    prepare: reading(
      (size, salt) =>
        response(
          1,
          field(
            1,
            field(
              4,
              literal(smallField(1, "Device.")),
              series(size, (sink: Sink, i) => sink.entry(2, `A${word(i, 4, salt)}`)),
            ),
          ),
        ),
      values,
    ),
    held: 55,
    peak: 120,
    given: 40,
    scale: 1 / 16,
  },
  {
    name: "checks: of the values of output arguments",
    expect: "read",
    prepare: reading(
      (size, salt) =>
        response(
          7,
          field(
            1,
            literal(smallField(1, "Device.A()")),
            field(
              3,
              series(size, (sink: Sink, i) => sink.entry(1, `A${word(i, 4, salt)}`)),
            ),
          ),
        ),
      check,
    ),
    held: 60,
    peak: 120,
    given: 40,
    scale: 1 / 8,
  },
  {
    name: "checks: of paths that are none",
    expect: "read",
    prepare: reading((size) => request(1, repeated(size, smallField(1, "x!"))), check),
    held: 140,
    peak: 300,
    given: 10,
    scale: 1 / 16,
  },
  {
    name: "checks: of a path of very many segments",
    expect: "read",
    prepare: reading((size) => request(1, field(1, literal("Device."), repeated(size, "Abc.1."))), check),
    held: 0.3,
    peak: 60,
    scale: 1 / 4,
  },
  {
    name: "checks: of a path that is brackets and nothing else",
    expect: "read",
    prepare: reading((size) => request(1, field(1, literal("Device."), repeated(size, "["))), check),
    held: 3,
    peak: 60,
    scale: 1 / 4,
  },
];
