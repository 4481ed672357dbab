// What hostile input could take more of than its size allows.
import { describe, expect, test } from "vitest";
import * as usp from "../../generated/usp-msg-1-4.js";
import { bytesOf, field, type Part, raw, repeat, START_GROUP, tag, utf8 } from "./wire.js";

const HEADER = field(1, field(1, utf8("i")));

/** An Operate with these fields. */
function operate(...fields: readonly Part[]): Uint8Array {
  return bytesOf(HEADER, field(2, field(1, field(7, ...fields))));
}

function refusalOf(bytes: Uint8Array): unknown {
  const result = usp.safeDecodeMsg(bytes);
  return result.ok ? undefined : result.error;
}

describe("map entries", () => {
  const most = 2 ** 23 - 1;
  const header = bytesOf(HEADER);
  const outer = header.length + 3 * 5;

  /** An Operate with so many empty entries: too many for the functions that make other inputs. */
  function entries(count: number): Uint8Array {
    const length = (size: number) => [
      0x80 | (size & 0x7f),
      0x80 | ((size >> 7) & 0x7f),
      0x80 | ((size >> 14) & 0x7f),
      size >> 21,
    ];
    const size = 2 * count;
    const bytes = new Uint8Array(outer + size);
    bytes.set([...header, 0x12, ...length(size + 10), 0x0a, ...length(size + 5), 0x3a, ...length(size)]);
    for (let at = outer; at < bytes.length; at += 2) bytes[at] = 0x22;
    return bytes;
  }

  test("may be many", () => {
    const { body } = usp.decodeMsg(entries(most));
    expect(body.msgBody).toMatchObject({ value: { reqType: { value: { inputArgs: { "": "" } } } } });
  });

  test("may not be more than an object holds", () => {
    expect(refusalOf(entries(most + 1))).toMatchObject({
      code: "too-many-entries",
      offset: outer + 2 * most,
      path: "body.request.operate.inputArgs",
      uspError: 7004,
    });
  });
});

describe("keys in a path", () => {
  test.each([
    ["of 200 characters", "k".repeat(200), "k".repeat(200)],
    ["of more", "k".repeat(201), `${"k".repeat(200)}…`],
  ])("%s", (_, key, shown) => {
    const path = `body.request.operate.inputArgs["${shown}"]`;
    expect(refusalOf(operate(field(4, field(1, utf8(key)), field(2, raw(0xff)))))).toMatchObject({
      code: "invalid-utf8",
      path,
    });

    const decoded = usp.decodeMsg(operate(field(4, field(1, utf8(key)))));
    const args = { [key]: 5 as unknown as string };
    const body = { msgBody: { case: "request", value: { reqType: { case: "operate", value: { inputArgs: args } } } } };
    const message = usp.createMsg({ header: decoded.header, body } as usp.MsgInit);
    expect(() => usp.encodeMsg(message)).toThrow(expect.objectContaining({ code: "invalid-type", path }));
  });
});

test("groups without end, behind what is refused, are not followed to their end", () => {
  const open = repeat(tag(99, START_GROUP), 100_000);
  expect(refusalOf(operate(field(4, field(2, raw(0xff)), open)))).toMatchObject({
    code: "invalid-utf8",
    path: "body.request.operate.inputArgs",
  });
});
