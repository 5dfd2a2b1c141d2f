/** Which modules the node has, for its presence. */
import { node } from "../../state.ts";

export function modulesDigest(): { [name: string]: string } {
  return node.modules;
}
