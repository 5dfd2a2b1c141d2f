/** Makes this machine's codec exact: import it before anything that encodes. */
import { fault } from "../shared/protocol/fault.ts";
import { platform } from "../shared/protocol/platform.ts";

const SURROGATE = /[\ud800-\udfff]/;

platform.exact = true;
platform.checkString = (text, path) => {
  if (SURROGATE.test(text) && !isWellFormed(text)) {
    throw fault("UnserializableError", `a lone surrogate cannot travel as JSON${path ? `, at ${path}` : ""}`);
  }
};

function isWellFormed(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
