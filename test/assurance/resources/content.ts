// Large inputs. A piece knows its size before it is written, so that an input of 100 MB is allocated once, and no
// garbage of its making is mistaken for the decoder's.
import { type Bytes, bytesOf, LEN, type Part, tag, varint } from "../../codec/wire.js";

export interface Content {
  readonly size: number;
  write(into: Bytes, at: number): void;
}

export function toBytes(content: Content): Bytes {
  const bytes = new Uint8Array(content.size);
  content.write(bytes, 0);
  return bytes;
}

/** What is small, as other tests write it. */
export function literal(...parts: readonly Part[]): Content {
  const bytes = bytesOf(...parts);
  return { size: bytes.length, write: (into, at) => into.set(bytes, at) };
}

export const nothing: Content = literal();

export function joined(...contents: readonly Content[]): Content {
  return {
    size: contents.reduce((sum, { size }) => sum + size, 0),
    write(into, start) {
      let at = start;
      for (const content of contents) {
        content.write(into, at);
        at += content.size;
      }
    },
  };
}

/** A length-delimited field. */
export function field(number: number, ...contents: readonly Content[]): Content {
  const inner = joined(...contents);
  return joined(literal(tag(number, LEN), varint(inner.size)), inner);
}

/** A part again and again, whole each time, in about `size` bytes. */
export function repeated(size: number, ...parts: readonly Part[]): Content {
  const unit = bytesOf(...parts);
  const total = Math.max(1, Math.floor(size / unit.length)) * unit.length;
  return {
    size: total,
    write(into, at) {
      into.set(unit, at);
      for (let done = unit.length; done < total; done *= 2) {
        into.copyWithin(at + done, at, at + Math.min(done, total - done));
      }
    },
  };
}

/** Fields of which none is like another, until there are `size` bytes. */
export function series(size: number, write: (sink: Sink, index: number) => void): Content {
  const sink = new Sink(size + 1024);
  for (let i = 0; sink.length < size; i++) write(sink, i);
  const { bytes, length } = sink;
  return { size: length, write: (into, at) => into.set(bytes.subarray(0, length), at) };
}

/** Where a series is written to. Each of its items is short. */
class Sink {
  readonly bytes: Bytes;
  length = 0;

  constructor(room: number) {
    this.bytes = new Uint8Array(room);
  }

  byte(value: number): void {
    this.bytes[this.length++] = value;
  }

  /** A string field of a number below 16, with less than 128 characters of ASCII. */
  ascii(number: number, text: string): void {
    this.byte(number * 8 + LEN);
    this.byte(text.length);
    for (let i = 0; i < text.length; i++) this.byte(text.charCodeAt(i));
  }

  /** A map entry with a key of less than 120 characters, and an empty value. */
  entry(number: number, key: string): void {
    this.byte(number * 8 + LEN);
    this.byte(key.length + 2);
    this.ascii(1, key);
  }
}

export type { Sink };

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()+,-./";

/** The word of an index: others for other indices, in no order that a container could make use of. */
export function word(index: number, length: number, salt: number): string {
  // Odd, so that it is a bijection of the numbers of 24 bits, of which there are enough.
  let rest = (Math.imul(index, 0x9e3779b1) + salt) & 0xffffff;
  let text = "";
  for (let i = 0; i < length; i++) {
    text += LETTERS[rest & 63] as string;
    rest >>>= 6;
  }
  return text;
}
