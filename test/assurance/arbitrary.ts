// Messages that USP allows, drawn at random: fast-check arbitraries that follow from the descriptors and from what
// TR-369 requires beyond them.
import { type DescField, type DescMessage, type DescOneof, ScalarType } from "@bufbuild/protobuf";
import fc from "fast-check";
import { isDefault, type Neutral, type NeutralMessage } from "./neutral.js";
import { isRequired } from "./requirements.js";

const messages = new Map<DescMessage, fc.Arbitrary<NeutralMessage>>();

/** A message of a type, without unknown fields: those are a matter of how it is written. */
export function messageArbitrary(type: DescMessage): fc.Arbitrary<NeutralMessage> {
  let arbitrary = messages.get(type);
  if (arbitrary === undefined) {
    arbitrary = fc.tuple(...type.members.map((member) => memberArbitrary(type, member))).map(messageOf);
    messages.set(type, arbitrary);
  }
  return arbitrary;
}

type Member = readonly [name: string, value: Neutral] | undefined;

function messageOf(members: readonly Member[]): NeutralMessage {
  return { fields: Object.fromEntries(members.filter((member) => member !== undefined)), unknown: [] };
}

function memberArbitrary(type: DescMessage, member: DescField | DescOneof): fc.Arbitrary<Member> {
  if (member.kind === "oneof") {
    const choices = member.fields.map((field) => ({
      weight: weightOf(field),
      arbitrary: singular(field).map((value): Member => [field.name, value]),
    }));
    return fc.oneof(...choices);
  }
  const required = isRequired(type.typeName, member.name);
  switch (member.fieldKind) {
    case "message": {
      const set = singular(member).map((value): Member => [member.name, value]);
      return required ? set : fc.option(set, { nil: undefined, freq: 4 });
    }
    case "list":
      return listArbitrary(member).map((list) => (list.length === 0 ? undefined : [member.name, list]));
    case "map":
      return mapArbitrary(member).map((map) => (map.size === 0 ? undefined : [member.name, map]));
    default:
      return singular(member).map((value) => {
        if (!isDefault(value)) return [member.name, value];
        return required ? [member.name, instead(member)] : undefined;
      });
  }
}

/** What stands for a required field that must not be its default. */
function instead(field: DescField): Neutral {
  switch (field.scalar) {
    case ScalarType.STRING:
      return "x";
    case ScalarType.BYTES:
      return new Uint8Array([0]);
    case ScalarType.UINT64:
      return 1n;
    default:
      throw new Error(`${field.name} is required, of a type that has never been`);
  }
}

/** A message with many fields below it is drawn more often, so that the fields are drawn alike. */
function weightOf(field: DescField): number {
  if (field.message === undefined) return 1;
  return 1 + field.message.fields.reduce((sum, inner) => sum + weightOf(inner), 0);
}

function singular(field: DescField): fc.Arbitrary<Neutral> {
  if (field.message !== undefined) return messageArbitrary(field.message);
  if (field.enum !== undefined) return fc.constantFrom(...field.enum.values.map(({ number }) => number));
  return scalarArbitrary(field.scalar as ScalarType);
}

function listArbitrary(field: DescField & { fieldKind: "list" }): fc.Arbitrary<readonly Neutral[]> {
  if (field.packed) throw new Error(`${field.name} can be packed, as no list of USP could so far`);
  const element = singular(field);
  const ofMessages = field.message !== undefined;
  // Of messages a few, or their lists of lists would fill a run.
  const [some, most] = ofMessages ? [3, 30] : [5, 300];
  const many = fc.tuple(field.scalar === ScalarType.STRING ? shortTexts : element, fc.integer({ min: 10, max: most }));
  return fc.oneof(
    { weight: ofMessages ? 1000 : 300, arbitrary: fc.array(element, { maxLength: some }) },
    { weight: 1, arbitrary: many.map(([value, times]) => new Array<Neutral>(times).fill(value)) },
  );
}

function mapArbitrary(field: DescField & { fieldKind: "map" }): fc.Arbitrary<ReadonlyMap<string, Neutral>> {
  if (field.mapKey !== ScalarType.STRING || field.mapKind !== "scalar")
    throw new Error(`${field.name}: no such map yet`);
  const entry = fc.tuple(scalarArbitrary(field.mapKey), scalarArbitrary(field.scalar));
  return fc.array(entry, { maxLength: 5 }).map((entries) => new Map(entries as (readonly [string, Neutral])[]));
}

/** Around the lengths at which implementations change their ways, and lengths their size. */
const lengths = [23, 24, 25, 31, 32, 33, 63, 64, 65, 127, 128, 129] as const;
const longLengths = [4000, 16383, 16384] as const;

const shortTexts: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "",
      "",
      "a",
      "1",
      "true",
      "os::012345-CPE",
      "Device.LocalAgent.Controller.1.Alias",
      "x y",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "$unknown", "\ufeff", "\ufeffa", "\0", "\u2028"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("\u007f\u0080", "\u07ff\u0800", "\ud7ff\ue000", "\uffff\ud800\udc00", "\udbff\udfff"),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 6000, arbitrary: shortTexts },
  {
    weight: 200,
    arbitrary: fc
      .tuple(fc.constantFrom("a", "\u00e9", "\ufffd", "\ud83d\ude00"), fc.constantFrom(...lengths))
      .map(([unit, length]) => unit.repeat(length)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...longLengths).map((length) => "z".repeat(length)) },
);

const big: fc.Arbitrary<bigint> = fc.oneof(
  fc.constantFrom(0n, 1n, 127n, 128n, 2n ** 31n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n),
  fc.constantFrom(2n ** 56n - 1n, 2n ** 56n, 2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n),
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
);

const words: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 0, 1, 7004, 0x7fffffff, 0x80000000, 0xffffffff),
  fc.nat({ max: 0xffffffff }),
);

const octets: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 300,
    arbitrary: fc.constantFrom("", "00", "ff", "0a00", "c328").map((hex) => new Uint8Array(Buffer.from(hex, "hex"))),
  },
  { weight: 300, arbitrary: fc.uint8Array({ maxLength: 20 }) },
  { weight: 20, arbitrary: fc.constantFrom(...lengths).map((length) => new Uint8Array(length).fill(0x80)) },
  { weight: 1, arbitrary: fc.constantFrom(...longLengths).map((length) => new Uint8Array(length).fill(0x80)) },
);

function scalarArbitrary(type: ScalarType): fc.Arbitrary<Neutral> {
  switch (type) {
    case ScalarType.STRING:
      return texts;
    case ScalarType.BYTES:
      return octets;
    case ScalarType.BOOL:
      return fc.boolean();
    case ScalarType.UINT64:
      return big;
    case ScalarType.FIXED32:
      return words;
    default:
      throw new Error(`USP has had no ${ScalarType[type]} so far`);
  }
}
