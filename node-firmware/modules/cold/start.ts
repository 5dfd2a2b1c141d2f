/** The module store at boot. */
import { node } from "../../state.ts";

/** Looks at what the flash holds. */
export function startModules(): void {
  node.modules = {};
}

/** What the store wants to hear of. */
export function moduleTopics(): string[] {
  return [];
}
