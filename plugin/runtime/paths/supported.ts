import { DOT, endOfDigits, endOfName, isDigit, isNameStart, ZERO } from "./cursor.js";
import { SAFE_DIGITS } from "./plain.js";
import { Scanner } from "./scan.js";

/**
 * The form that the supported data model has of a path: `{i}` for each instance identifier, `Device.IP.Interface.3.Name`
 * as `Device.IP.Interface.{i}.Name`. The path may be relative (`1.Enable`); a dot at its end stays there or stays away.
 *
 * Undefined for what is no path, as `safeParsePath` says with `relative`, and for one that follows a reference: where
 * that leads, its text does not tell.
 */
export function supportedPath(text: string): string | undefined {
  // This is asked for every parameter of a GetResp, and nearly all of them are made of names, numbers and dots. What
  // else there may be, and what is wrong, the scanner knows.
  const { length } = text;
  if (length === 0) return undefined;
  let supported = "";
  // How much of the text is in the result.
  let done = 0;
  let afterNumber = false;
  for (let pos = 0; pos < length; pos++) {
    const start = pos;
    const c = text.charCodeAt(pos);
    if (isNameStart(c)) {
      pos = endOfName(text, pos);
      afterNumber = false;
    } else if (isDigit(c) && c !== ZERO && !afterNumber) {
      pos = endOfDigits(text, pos);
      if (pos - start > SAFE_DIGITS) return scan(text);
      supported += `${text.slice(done, start)}{i}`;
      done = pos;
      afterNumber = true;
    } else {
      return scan(text);
    }
    if (pos < length && text.charCodeAt(pos) !== DOT) return scan(text);
  }
  return done === 0 ? text : supported + text.slice(done);
}

function scan(text: string): string | undefined {
  const scanner = new Scanner(text, true);
  let supported = "";
  let done = 0;
  for (;;) {
    switch (scanner.next()) {
      case "number":
      case "wildcard":
      case "expression":
        supported += `${text.slice(done, scanner.start)}{i}`;
        done = scanner.pos;
        break;
      case "follow":
      case "error":
        return undefined;
      case "end":
        return done === 0 ? text : supported + text.slice(done);
    }
  }
}
