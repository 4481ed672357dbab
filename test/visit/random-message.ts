// Messages of whatever schema, drawn at random as bytes: sound more often than not, if what must be there is all that
// the schema asks for.
import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import type { Random } from "../assurance/random.js";
import { varintBytes } from "../assurance/unknown-fields.js";

/** The number of a field that no message has. */
const UNKNOWN = 500_000;

/** @param levels - how many messages may enclose one another */
export function randomMessage(type: DescMessage, random: Random, levels = 8): number[] {
  const fields = type.members.flatMap((member): number[][] => {
    // What may be left out is, more often the deeper it is; what is not set of a oneof, or set twice, is seldom right.
    if (member.kind === "oneof") {
      const times = random.oneIn(120) ? random.pick([0, 0, 2]) : 1;
      const ending = member.fields.filter(({ message }) => message === undefined);
      const choices = levels < 2 && ending.length > 0 ? ending : member.fields;
      return Array.from({ length: times }, () => write(random.pick(choices), random, levels));
    }
    if (member.fieldKind === "list" || member.fieldKind === "map") {
      const many = levels < 2 ? 0 : random.oneIn(2) ? random.below(4) : 0;
      return Array.from({ length: many }, () => write(member, random, levels));
    }
    if (random.oneIn(levels < 2 && member.message !== undefined ? 1 : 200)) return [];
    return Array.from({ length: random.oneIn(600) ? 2 : 1 }, () => write(member, random, levels));
  });
  if (random.oneIn(100)) fields.push([...varintBytes(UNKNOWN * 8), 1]);
  if (random.oneIn(3)) random.shuffle(fields);
  return fields.flat();
}

function write(field: DescField, random: Random, levels: number): number[] {
  if (field.fieldKind === "map") return delimited(field.number, entry(field, random, levels), random);
  const isNumber =
    field.message === undefined && field.scalar !== ScalarType.STRING && field.scalar !== ScalarType.BYTES;
  if (field.fieldKind !== "list" || !isNumber || random.oneIn(2)) return single(field, field.number, random, levels);
  const elements = Array.from({ length: random.below(4) }, () => number(field, random).bytes);
  return delimited(field.number, elements.flat(), random);
}

type Mapped = DescField & { readonly fieldKind: "map" };

function entry(field: Mapped, random: Random, levels: number): number[] {
  const key = field.mapKey === ScalarType.STRING ? text(1, random) : numeric(1, field.mapKey, random);
  const value = single(field, 2, random, levels);
  if (!random.oneIn(8)) return [...key, ...value];
  return random.pick([() => [...value, ...key], () => value, () => key, () => [], () => [...key, ...value, ...key]])();
}

/** A field of this number with one value. */
function single(field: DescField, at: number, random: Random, levels: number): number[] {
  if (field.message !== undefined) return delimited(at, randomMessage(field.message, random, levels - 1), random);
  if (field.scalar === ScalarType.STRING) return text(at, random);
  if (field.scalar === ScalarType.BYTES) {
    return delimited(at, random.oneIn(300) ? [] : random.pick([[0], [1, 2, 3], [0xff, 0x80]]), random);
  }
  const { wireType, bytes } = number(field, random);
  return [...varintBytes(at * 8 + wireType), ...bytes];
}

function number(field: DescField, random: Random): { readonly wireType: number; readonly bytes: number[] } {
  if (field.enum === undefined) return scalar(field.scalar as ScalarType, random);
  const known = random.pick(field.enum.values).number;
  return { wireType: 0, bytes: varintBytes(BigInt.asUintN(64, BigInt(random.oneIn(300) ? 77 : known))) };
}

function numeric(at: number, type: ScalarType, random: Random): number[] {
  const { wireType, bytes } = scalar(type, random);
  return [...varintBytes(at * 8 + wireType), ...bytes];
}

const in64: readonly ScalarType[] = [ScalarType.DOUBLE, ScalarType.FIXED64, ScalarType.SFIXED64];
const in32: readonly ScalarType[] = [ScalarType.FLOAT, ScalarType.FIXED32, ScalarType.SFIXED32];
const varints = [1n, 2n, 127n, 128n, 300n, 2n ** 31n, 2n ** 32n, 2n ** 63n, 2n ** 64n - 1n];

function scalar(type: ScalarType, random: Random): { readonly wireType: number; readonly bytes: number[] } {
  const fixed = (size: number) => Array.from({ length: size }, () => random.pick([0, 1, 0x7f, 0x80, 0xff]));
  if (in64.includes(type)) return { wireType: 1, bytes: random.oneIn(300) ? [0, 0, 0, 0, 0, 0, 0, 0] : fixed(8) };
  // Of the two zeroes of a float one is its default.
  if (in32.includes(type))
    return { wireType: 5, bytes: random.oneIn(200) ? [0, 0, 0, random.pick([0, 0x80])] : fixed(4) };
  return { wireType: 0, bytes: varintBytes(random.oneIn(300) ? 0n : random.pick(varints), random.oneIn(9) ? 3 : 1) };
}

const encoder = new TextEncoder();
const texts: readonly (readonly number[])[] = [
  ..."a,1,Enable,Stats.BytesSent,Device.,Device.WiFi.Radio.1,Boot!,__proto__,constructor,toString".split(","),
  ..."\u00e9,\ud83d\ude00 \u2028,\ufeffa,\ufffd,\0".split(","),
  ..."x,\u00e9".split(",").flatMap((unit) => [23, 25, 61, 62, 63, 120, 127, 128, 300].map((size) => unit.repeat(size))),
].map((text) => [...encoder.encode(text)]);
const broken: readonly (readonly number[])[] = [[0xff], [0x61, 0xc3], [0xed, 0xa0, 0x80], [0x61, 0xe2, 0x82, 0x62]];

function text(at: number, random: Random): number[] {
  if (random.oneIn(300)) return delimited(at, [], random);
  return delimited(at, random.pick(random.oneIn(200) ? broken : texts), random);
}

function delimited(at: number, content: readonly number[], random: Random): number[] {
  const longer = random.oneIn(20) ? 2 : 1;
  return [...varintBytes(at * 8 + 2, random.oneIn(40) ? 3 : 1), ...varintBytes(content.length, longer), ...content];
}
