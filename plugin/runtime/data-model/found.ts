// Where paths lead in a data model, with a memory: paths come in numbers that are of few objects.
import { supportedPath } from "../paths/supported.js";
import type { DataModel, ObjectModel } from "./data-model.js";
import { own } from "./own.js";
import { type Parameters, parametersOf } from "./parameters.js";

/** What a path leads to. */
export interface Found {
  readonly path: string;
  readonly object: ObjectModel;
  readonly parameters: Parameters;
}

interface Memory {
  readonly byPath: Map<string, Found>;
  last: Found;
}

const memories: WeakMap<DataModel, Memory> = /* @__PURE__ */ new WeakMap();

/** More are forgotten, and longer paths not kept: those who send paths do not decide how much memory that takes. */
const MOST_FOUND = 1024;
const LONGEST_FOUND = 256;

/** What a path leads to that ends with a dot; undefined where nothing is known of it. */
export function findObject(model: DataModel, path: string): Found | undefined {
  const memory = memories.get(model);
  if (memory !== undefined) {
    // Mostly it is the one that it was before.
    if (memory.last.path === path) return memory.last;
    const found = memory.byPath.get(path);
    if (found !== undefined) {
      memory.last = found;
      return found;
    }
  }
  const key = supportedPath(path);
  const object = key === undefined ? undefined : objectAt(model, key);
  if (object === undefined) return undefined;
  const found = { path, object, parameters: parametersOf(object) };
  if (path.length <= LONGEST_FOUND) keep(model, found);
  return found;
}

function keep(model: DataModel, found: Found): void {
  const memory = memories.get(model);
  if (memory === undefined || memory.byPath.size === MOST_FOUND) {
    memories.set(model, { byPath: new Map([[found.path, found]]), last: found });
  } else {
    memory.byPath.set(found.path, found);
    memory.last = found;
  }
}

/** The object with a path as the supported data model has it: the one that is mounted there, where it is none itself. */
export function objectAt(model: DataModel, path: string): ObjectModel | undefined {
  const object = own(model.objects, path);
  if (object !== undefined || model.mountPoints === undefined) return object;
  const mounts = model.mountPoints.filter((mount) => path.startsWith(mount));
  const rest = mounts.reduce((rest, mount) => Math.min(rest, path.length - mount.length), path.length);
  return rest === path.length
    ? undefined
    : own(model.objects, path.slice(0, path.indexOf(".") + 1) + path.slice(path.length - rest));
}
