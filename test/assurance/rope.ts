import type { Bytes } from "./schemas.js";

/** Bytes in parts, which are put together once: a long text deep down is not copied at each level. */
export class Rope {
  readonly parts: ArrayLike<number>[] = [];
  length = 0;

  add(part: ArrayLike<number>): this {
    this.parts.push(part);
    this.length += part.length;
    return this;
  }

  addAll({ parts, length }: Rope): this {
    for (const part of parts) this.parts.push(part);
    this.length += length;
    return this;
  }

  toBytes(): Bytes {
    const bytes = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      if (part.length > 16) bytes.set(part, at);
      else for (let i = 0; i < part.length; i++) bytes[at + i] = part[i] as number;
      at += part.length;
    }
    return bytes;
  }
}
