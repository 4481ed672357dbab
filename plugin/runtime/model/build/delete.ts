import { asObjectPath } from "../../paths/join.js";
import { checked } from "../checked.js";
import { type RequestMessage, type RequestOptions, request } from "../message.js";

export interface DeleteOptions extends RequestOptions {
  /** Whether what can be deleted is to be deleted where something else cannot; false where this is absent. */
  readonly allowPartial?: boolean | undefined;
}

export interface DeleteInit {
  readonly allowPartial: boolean;
  readonly objPaths: readonly string[];
}

/**
 * A Delete of instances, which may be named by search paths.
 * @throws PathError for what is no path of an instance
 */
export function deleteRequest(
  paths: readonly string[],
  options: DeleteOptions = {},
): RequestMessage<"delete", DeleteInit> {
  const objPaths = paths.map((path) => asObjectPath(checked(path, { kinds: ["instance", "search"] })));
  return request("delete", { allowPartial: options.allowPartial ?? false, objPaths }, options);
}
