import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const bench = fileURLToPath(new URL("..", import.meta.url));
/** What a run makes and the next one makes again. */
export const dist = join(bench, "dist/codec");
