import { errorCodeName } from "../protocol/error-code-table.js";
import type { Failed } from "./answers.js";

/** An error code to answer with; where no words are given, TR-369's name for it. */
export interface FailureInit {
  readonly errCode: number;
  readonly errMsg?: string | undefined;
}

export function failure({ errCode, errMsg = errorCodeName(errCode) ?? "" }: FailureInit): Failed {
  return { errCode, errMsg };
}
