/** Whether a value is a Uint8Array, from whichever realm. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && (value as Uint8Array)[Symbol.toStringTag] === "Uint8Array";
}

/** Whether two values hold the same octets. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** What Node brings along, and most other engines do not. */
interface Host {
  readonly Buffer?: {
    from(memory: ArrayBufferLike, offset: number, length: number): { toString(encoding: "hex" | "base64"): string };
  };
}

/** Below this many octets a loop is faster than a call into the engine. */
const LONG = 16;

/** The text of octets where the engine makes it, many times as fast as a loop; undefined where a loop has to. */
export function engineText(value: Uint8Array, encoding: "hex" | "base64"): string | undefined {
  if (value.length < LONG) return undefined;
  const { buffer, byteOffset, length } = value;
  return (globalThis as Host).Buffer?.from(buffer, byteOffset, length).toString(encoding);
}
