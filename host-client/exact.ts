/** Makes this machine's codec exact: import it before anything that encodes. */
import { platform } from "../shared/protocol/platform.ts";

const SURROGATE = /[\ud800-\udfff]/;

platform.exact = true;
platform.isText = (text) => !SURROGATE.test(text) || isWellFormed(text);

function isWellFormed(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
