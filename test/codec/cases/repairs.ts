// `invalidUtf8: "replace"`: the 12 fields that carry TR-106 values are repaired, and each repair is reported.
import { at, bytesOf, concat, field, hex, int, type Part, utf8, type Wire } from "../wire.js";
import { accepted, type DecodeCase, type Repaired, refused } from "./case.js";
import { mapOf, type RequestName, type ResponseName, request, requestValue, response } from "./usp.js";
import { invalid, surroundings } from "./utf8.js";

const replace = { invalidUtf8: "replace" } as const;

function repaired(name: string, wire: Wire, repairs: readonly Repaired[], value?: object, encodes?: Wire): DecodeCase {
  const expect = { ok: true, value, encodes: encodes && bytesOf(encodes), repairs } as const;
  return { name, kind: "msg", bytes: bytesOf(wire), options: replace, expect };
}

interface Carrier {
  readonly path: string;
  readonly wrap: (part: Part) => Wire;
  readonly number: number;
}

function inRequest(name: RequestName, path: string, number: number, wrap: (part: Part) => Wire): Carrier {
  return { path: `body.request.${name}.${path}`, number, wrap: (part) => request(name, wrap(part)) };
}

function inResponse(name: ResponseName, path: string, number: number, wrap: (part: Part) => Wire): Carrier {
  return { path: `body.response.${name}.${path}`, number, wrap: (part) => response(name, wrap(part)) };
}

/** A map entry with the key "k". */
function entry(number: number, part: Part): Wire {
  return field(number, field(1, "k"), part);
}

const carriers: readonly Carrier[] = [
  inRequest("add", "createObjs[0].paramSettings[1].value", 2, (part) => field(2, field(2), field(2, part))),
  inRequest("set", "updateObjs[0].paramSettings[0].value", 2, (part) => field(2, field(2, part), field(2))),
  inRequest("operate", 'inputArgs["k"]', 2, (part) => entry(4, part)),
  inRequest("notify", 'event.params["k"]', 2, (part) => field(3, entry(3, part))),
  inRequest("notify", "valueChange.paramValue", 2, (part) => field(4, part)),
  inRequest("notify", 'objCreation.uniqueKeys["k"]', 2, (part) => field(5, entry(2, part))),
  inRequest("notify", 'operComplete.reqOutputArgs.outputArgs["k"]', 2, (part) => field(7, field(4, entry(1, part)))),
  inResponse("getResp", 'reqPathResults[0].resolvedPathResults[0].resultParams["k"]', 2, (part) =>
    field(1, field(4, entry(2, part))),
  ),
  inResponse("getInstancesResp", 'reqPathResults[0].currInsts[0].uniqueKeys["k"]', 2, (part) =>
    field(1, field(4, entry(2, part))),
  ),
  inResponse("addResp", 'createdObjResults[0].operStatus.operSuccess.uniqueKeys["k"]', 2, (part) =>
    field(1, field(2, field(2, entry(3, part)))),
  ),
  inResponse(
    "setResp",
    'updatedObjResults[0].operStatus.operSuccess.updatedInstResults[0].updatedParams["k"]',
    2,
    (part) => field(1, field(2, field(2, field(1, entry(3, part))))),
  ),
  inResponse("operateResp", 'operationResults[0].reqOutputArgs.outputArgs["k"]', 2, (part) =>
    field(1, field(3, entry(1, part))),
  ),
];

const octets = hex("57 4c 41 4e ff fe");

const each: readonly DecodeCase[] = carriers.flatMap(({ path, wrap, number }) => {
  const wire = wrap(at(field(number, octets)));
  const repair = { path, offset: wire.mark as number, bytes: bytesOf(octets) };
  return [
    repaired(`${path} is repaired`, wire, [repair], undefined, wrap(field(number, "WLAN\ufffd\ufffd"))),
    repaired(`${path} that is sound is not touched`, wrap(field(number, "\ufffd")), []),
    refused(`${path} is refused by default`, "msg", wire, "invalid-utf8", path),
    refused(`${path} is refused where that is asked for`, "msg", wire, "invalid-utf8", path, {
      options: { invalidUtf8: "reject" },
    }),
  ];
});

const setting = "body.request.set.updateObjs[0].paramSettings[0].value";

const sequences: readonly DecodeCase[] = invalid.flatMap(([name, bytes, text]) =>
  surroundings.map(([where, before, behind]) => {
    const octets = concat(before, bytes, behind);
    const wire = request("set", field(2, field(2, at(field(2, octets)))));
    const value = before + text + behind;
    const paramSettings = [{ param: "", value, required: false }];
    return repaired(
      `${name} ${where} is repaired`,
      wire,
      [{ path: setting, offset: wire.mark as number, bytes: bytesOf(octets) }],
      requestValue("set", { allowPartial: false, updateObjs: [{ objPath: "", paramSettings }] }),
      request("set", field(2, field(2, field(2, utf8(value))))),
    );
  }),
);

const bad = field(2, hex("ff"));

/** A message with several bad values, each of which is marked in turn. */
function reported(
  name: string,
  paths: readonly string[],
  build: (bad: (index: number) => Wire) => Wire,
  value?: object,
): DecodeCase {
  const repairs = paths.map((path, i) => {
    const offset = build((index) => (index === i ? at(bad) : bad)).mark as number;
    return { path, offset, bytes: bytesOf(hex("ff")) };
  });
  return repaired(
    name,
    build(() => bad),
    repairs,
    value,
  );
}

const args = "body.request.operate.inputArgs";
const objs = "body.request.set.updateObjs";

function arg(key: string, value: Part): Wire {
  return field(4, field(1, key), value);
}

function operateValue(...inputArgs: readonly (readonly [key: string, value: string])[]): object {
  return requestValue("operate", { command: "", commandKey: "", sendResp: false, inputArgs: mapOf(...inputArgs) });
}

const several: readonly DecodeCase[] = [
  reported(
    "several repairs are reported in their order",
    [`${objs}[0].paramSettings[0].value`, `${objs}[0].paramSettings[2].value`, `${objs}[1].paramSettings[0].value`],
    (bad) =>
      request(
        "set",
        field(2, field(2, bad(0)), field(2, field(2, "ok")), field(2, bad(1))),
        field(2, field(1, "a"), field(2, bad(2))),
      ),
  ),
  reported(
    "repairs in entries of one map",
    [`${args}["a"]`, `${args}["c"]`],
    (bad) => request("operate", arg("a", bad(0)), arg("b", field(2, "ok")), arg("c", bad(1))),
    operateValue(["a", "\ufffd"], ["b", "ok"], ["c", "\ufffd"]),
  ),
  reported("a value before its key", [`${args}["late"]`], (bad) =>
    request("operate", field(4, bad(0), field(1, "late"))),
  ),
  // A key that is not there is not in the path.
  reported(
    "a value without a key",
    [args],
    (bad) => request("operate", field(4, bad(0))),
    operateValue(["", "\ufffd"]),
  ),
  reported(
    "a value that a later one overwrites",
    [`${args}["a"]`],
    (bad) => request("operate", arg("a", bad(0)), arg("a", field(2, "last"))),
    operateValue(["a", "last"]),
  ),
];

/** A repair does not save a message that is refused for something else; nothing is reported then. */
const refusedAnyway: readonly DecodeCase[] = [
  refused(
    "a key beside a value that could be repaired",
    "msg",
    request("operate", field(4, field(2, hex("ff")), at(field(1, hex("ff"))))),
    "invalid-utf8",
    "body.request.operate.inputArgs",
    { options: replace },
  ),
  refused(
    "a wrong wire type behind a value that could be repaired",
    "msg",
    request("set", field(2, field(2, bad)), at(int(2, 1))),
    "wire-type",
    "body.request.set.updateObjs[1]",
    { options: replace },
  ),
  accepted("nothing to repair", "msg", request("set", field(2, field(2, field(2, "ok")))), { options: replace }),
];

export const repairCases: readonly DecodeCase[] = [...each, ...sequences, ...several, ...refusedAnyway];
