// What a suite of the assurance is. scripts/assure.js finds each in suites/ and sums up what they say.

export interface SuiteOptions {
  /** Whatever is drawn at random follows from it, so that a run can be had again. */
  readonly seed: number;
  /** How many cases to try; a suite whose cases are given tries them all. */
  readonly cases: number;
  /** Called now and then, with what has been done so far. */
  report(progress: Progress): void;
}

export interface Progress {
  readonly cases: number;
  readonly failures: number;
}

export interface Failure {
  /** What was given, what came of it, and what should have. */
  readonly what: string;
  /** The bytes that were given, in hexadecimal. */
  readonly input?: string | undefined;
}

export interface SuiteResult {
  readonly cases: number;
  readonly failures: readonly Failure[];
  /** What else is worth a line: counts, or why the suite was skipped. */
  readonly notes?: readonly string[];
}

/** A module in suites/. */
export interface Suite {
  readonly name: string;
  /** What `npm run assure` asks of the suite if nothing else is said. */
  readonly full?: { readonly cases: number; readonly shards?: number };
  run(options: SuiteOptions): Promise<SuiteResult>;
}

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");
}

export function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(hex, "hex"));
}

/** Lets messages to and from other processes through; a suite that runs for minutes does so now and then. */
export function turn(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
