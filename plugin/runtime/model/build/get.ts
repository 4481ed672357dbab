// Requests that ask, and change nothing: their paths are checked for what they may be, not for what an agent has.
import type { PathRole } from "../../paths/check.js";
import { checked } from "../checked.js";
import { type RequestMessage, type RequestOptions, request } from "../message.js";

export interface GetOptions extends RequestOptions {
  /** How many levels of objects to give of a partial path; all where this is absent (R-GET.5). Since version 1.2. */
  readonly maxDepth?: number | undefined;
}

export interface GetInit {
  readonly paramPaths: readonly string[];
  readonly maxDepth: number;
}

/**
 * A Get of parameters, or of all parameters beneath objects.
 * @throws PathError for what is neither
 */
export function getRequest(paths: readonly string[], options: GetOptions = {}): RequestMessage<"get", GetInit> {
  const paramPaths = allChecked(paths, ["object", "instance", "parameter", "search"]);
  return request("get", { paramPaths, maxDepth: options.maxDepth ?? 0 }, options);
}

export interface GetInstancesOptions extends RequestOptions {
  /** Only the instances of the tables themselves, not of those beneath; false where this is absent. */
  readonly firstLevelOnly?: boolean | undefined;
}

export interface GetInstancesInit {
  readonly objPaths: readonly string[];
  readonly firstLevelOnly: boolean;
}

/**
 * A GetInstances of tables, or beneath instances.
 * @throws PathError for what is no path of an object or instance
 */
export function getInstancesRequest(
  paths: readonly string[],
  options: GetInstancesOptions = {},
): RequestMessage<"getInstances", GetInstancesInit> {
  const objPaths = allChecked(paths, ["object", "instance", "search"]);
  return request("getInstances", { objPaths, firstLevelOnly: options.firstLevelOnly ?? false }, options);
}

/** What to tell of the objects; each is true where it is absent. */
export interface GetSupportedDMOptions extends RequestOptions {
  readonly returnCommands?: boolean | undefined;
  readonly returnEvents?: boolean | undefined;
  readonly returnParams?: boolean | undefined;
  /** Since version 1.4. */
  readonly returnUniqueKeySets?: boolean | undefined;
  /** Only the objects themselves, not those beneath; false where this is absent. */
  readonly firstLevelOnly?: boolean | undefined;
}

export interface GetSupportedDMInit {
  readonly objPaths: readonly string[];
  readonly firstLevelOnly: boolean;
  readonly returnCommands: boolean;
  readonly returnEvents: boolean;
  readonly returnParams: boolean;
  readonly returnUniqueKeySets: boolean;
}

/**
 * A GetSupportedDM of objects, commands, events or parameters, by paths with `{i}` or with instance numbers.
 * @throws PathError for what is none of them
 */
export function getSupportedDMRequest(
  paths: readonly string[],
  options: GetSupportedDMOptions = {},
): RequestMessage<"getSupportedDm", GetSupportedDMInit> {
  const roles = ["supportedObject", "object", "instance", "command", "event", "parameter"] as const;
  const {
    firstLevelOnly = false,
    returnCommands = true,
    returnEvents = true,
    returnParams = true,
    returnUniqueKeySets = true,
  } = options;
  const what = { firstLevelOnly, returnCommands, returnEvents, returnParams, returnUniqueKeySets };
  return request("getSupportedDm", { objPaths: allChecked(paths, roles), ...what }, options);
}

function allChecked(paths: readonly string[], kinds: readonly PathRole[]): string[] {
  return paths.map((path) => checked(path, { kinds }));
}
