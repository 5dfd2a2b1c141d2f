/** What goes wrong on the way of a module to the nodes: E201 to E221. Nodes say the number, the words are here. */
import { BroccoliError, type ErrorId, type ErrorOptions } from "../errors.ts";

/** A module or a firmware does not come to run. */
export class DeployError extends BroccoliError {
  override readonly name = "DeployError";
  constructor(code: ErrorId, what: string, options: ErrorOptions = {}) {
    super(code, what, options);
  }
}

/** Why a node refused, by number; `detail` is what it added. */
const REASONS: Record<number, (detail: string) => string> = {
  201: () => "its signature is not one of this node's key",
  202: (detail) => `its content is not what the manifest says (${detail || "digest"})`,
  203: (detail) => `it is older than what the node has already obeyed (revision ${detail})`,
  204: () => "it belongs to another cluster",
  206: () => "it is too large",
  207: () => "no module may be called so",
  208: () => "the node holds as many modules as it can",
  209: (detail) => `its flash has no room${detail && ` (${detail} bytes free)`}`,
  210: (detail) => (detail === "interrupted" ? "memory or stack ran out while it loaded" : `it needs ${detail}`),
  211: (detail) => `it does not load: ${detail}`,
  212: (detail) => `its selfCheck failed: ${detail}`,
  213: (detail) => `chunk ${detail} did not come from the broker`,
  214: () => "its manifest is malformed",
  220: (detail) => `it came to no broker in three boots; ${detail || "the firmware from the cable"} runs again`,
  215: () => "it rebooted the node three times while it loaded, and is set aside",
};

/** A node's refusal in words. */
export function refusalText(code: number, detail: string): string {
  return REASONS[code]?.(detail) ?? `refused for reason ${code}${detail && `: ${detail}`}`;
}
