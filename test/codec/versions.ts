// The generated modules of all schema versions.
import * as msg0 from "../../generated/usp-msg-1-0.js";
import * as msg1 from "../../generated/usp-msg-1-1.js";
import * as msg2 from "../../generated/usp-msg-1-2.js";
import * as msg3 from "../../generated/usp-msg-1-3.js";
import * as msg4 from "../../generated/usp-msg-1-4.js";
import * as msg5 from "../../generated/usp-msg-1-5.js";
import * as record0 from "../../generated/usp-record-1-0.js";
import * as record1 from "../../generated/usp-record-1-1.js";
import * as record2 from "../../generated/usp-record-1-2.js";
import * as record3 from "../../generated/usp-record-1-3.js";
import * as record4 from "../../generated/usp-record-1-4.js";
import * as record5 from "../../generated/usp-record-1-5.js";
import type { Codecs } from "./run.js";

export const versions: readonly Codecs[] = [
  { msg: msg0, record: record0, minor: 0 },
  { msg: msg1, record: record1, minor: 1 },
  { msg: msg2, record: record2, minor: 2 },
  { msg: msg3, record: record3, minor: 3 },
  { msg: msg4, record: record4, minor: 4 },
  { msg: msg5, record: record5, minor: 5 },
];
