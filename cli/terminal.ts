import { writeSync } from "node:fs";

/** Where a command says what it has to say. */
export interface Terminal {
  /** The result, for programs. */
  out(text: string): void;
  /** What is said to a person. */
  err(text: string): void;
  /** Whether a person sees it come: progress is for them alone. */
  readonly isWatched: boolean;
}

/** That of this process. */
export function terminal(): Terminal {
  return {
    out: (text) => writeAll(1, text),
    err: (text) => writeAll(2, text),
    isWatched: process.stderr.isTTY === true,
  };
}

/** Written at once, so that nothing is left when the process ends; a reader that has gone is no error. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === "EPIPE") return;
      // A pipe that is full for now.
      if (code !== "EAGAIN") throw error;
    }
  }
}
