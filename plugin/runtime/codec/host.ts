// What engines may bring along; all of it is missing in some (QuickJS has none of it), and none of it is needed.

interface Decoder {
  decode(bytes: Uint8Array): string;
}

interface Encoder {
  encodeInto(text: string, into: Uint8Array): { readonly written: number };
}

interface Host {
  readonly TextDecoder?: new (label: string, options: { fatal: boolean; ignoreBOM: boolean }) => Decoder;
  readonly TextEncoder?: new () => Encoder;
  readonly Buffer?: { readonly prototype: Partial<Slices> };
}

/** What Node's Buffers have: methods that take any Uint8Array, and need no view of a part of it. */
interface Slices {
  utf8Slice(this: Uint8Array, start: number, end: number): string;
  latin1Slice(this: Uint8Array, start: number, end: number): string;
  utf8Write(this: Uint8Array, text: string, offset: number): number;
}

const host = globalThis as unknown as Host;

// In functions that are called on the spot, so that a bundler may drop what a program does not use.
export const NodeBuffer: Host["Buffer"] = /* @__PURE__ */ (() => host.Buffer)();
export const textDecoder: Decoder | undefined = /* @__PURE__ */ (() =>
  host.TextDecoder && new host.TextDecoder("utf-8", { fatal: true, ignoreBOM: true }))();
export const textEncoder: Encoder | undefined = /* @__PURE__ */ (() => host.TextEncoder && new host.TextEncoder())();
export const utf8Slice: Slices["utf8Slice"] | undefined = /* @__PURE__ */ (() => host.Buffer?.prototype.utf8Slice)();
export const latin1Slice: Slices["latin1Slice"] | undefined = /* @__PURE__ */ (() =>
  host.Buffer?.prototype.latin1Slice)();
export const utf8Write: Slices["utf8Write"] | undefined = /* @__PURE__ */ (() => host.Buffer?.prototype.utf8Write)();
