import type { Terminal } from "./terminal.js";

/** A line that says what is being done, while a person watches. */
export interface Progress {
  show(text: string): void;
  /** Take the line away. */
  clear(): void;
}

/** No more often than the eye follows, in milliseconds. */
const INTERVAL = 100;

export function progressOf(terminal: Terminal): Progress {
  let shown = Number.NEGATIVE_INFINITY;
  let isThere = false;
  return {
    show(text) {
      const now = performance.now();
      if (!terminal.isWatched || now - shown < INTERVAL) return;
      shown = now;
      isThere = true;
      terminal.err(`\r\u001b[K${text}`);
    },
    clear() {
      if (isThere) terminal.err("\r\u001b[K");
      isThere = false;
    },
  };
}
