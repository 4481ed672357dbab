// Whether visits say what the decoder says.
import type { DecodeError, DecodeOptions, Utf8Repair } from "../../generated/usp-msg-1-4.js";
import { deepEqual } from "../codec/deep-equal.js";
import { show } from "../codec/show.js";
import { groupsOf, mapsOf } from "./reference.js";
import type { Subject, VisitedMap } from "./subject.js";

type Options = Pick<DecodeOptions, "maxDepth" | "invalidUtf8"> | undefined;
type Entry = readonly [path: string, name: string, value: string];

/** What came of a call: an error as its parts, so that those of two modules compare. */
interface Told {
  readonly error: readonly unknown[] | undefined;
  readonly repairs: readonly Utf8Repair[];
}

export interface Judgement {
  readonly isAccepted: boolean;
  /** What is wrong with how the maps are visited; undefined for nothing. */
  readonly fault: string | undefined;
}

/** Visit a message, and compare. All functions of a subject examine alike: of what is refused, one of them says it. */
export function judge({ type, decode, maps }: Subject, bytes: Uint8Array, options?: Options): Judgement {
  let message: object | undefined;
  const decoded = tell(options, (given) => {
    message = decode(bytes, given);
  });
  const isAccepted = message !== undefined;
  const chosen = isAccepted ? maps : maps.slice(bytes.length % maps.length).slice(0, 1);
  for (const map of chosen) {
    const entries: Entry[] = [];
    const visited = tell(options, (given) => {
      map.visit(bytes, (...entry) => entries.push(entry), given);
    });
    const fault = differ("what is told", visited, decoded) ?? entriesFault(type, bytes, message, map, entries);
    if (fault !== undefined) return { isAccepted, fault: `${map.name}: ${fault}` };
  }
  return { isAccepted, fault: undefined };
}

function entriesFault(
  type: Subject["type"],
  bytes: Uint8Array,
  message: object | undefined,
  map: VisitedMap,
  entries: readonly Entry[],
): string | undefined {
  if (message === undefined) return differ("what is handed out of what is refused", entries, []);
  const groups = groupsOf(type, bytes, map);
  const all = groups.flatMap(({ path, entries }) => entries.map((entry) => [path, ...entry]));
  const lasting = groups.map(({ entries }) => sorted(entries));
  const inMaps = mapsOf(type, message, map).map((decoded) => sorted(Object.entries(decoded)));
  return differ("what is handed out", entries, all) ?? differ("the decoded maps", inMaps, lasting);
}

/** Of several entries of a name the last, by name. */
function sorted(entries: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1));
}

function tell(options: Options, run: (given: DecodeOptions | undefined) => void): Told {
  const repairs: Utf8Repair[] = [];
  try {
    run(options && { ...options, onRepair: (repair) => repairs.push(repair) });
    return { error: undefined, repairs };
  } catch (error) {
    return { error: partsOf(error), repairs };
  }
}

function partsOf(error: unknown): readonly unknown[] {
  if (!(error instanceof Error)) return ["no Error", error];
  const { name, message, code, offset, path, requirement, uspError } = error as DecodeError;
  return [name, message, code, offset, path, requirement, uspError];
}

function differ(what: string, actual: unknown, expected: unknown): string | undefined {
  return deepEqual(actual, expected) ? undefined : `${what}: ${show(actual)}, expected ${show(expected)}`;
}
