/** How deployments look on a terminal, and what all verbs that deploy share: the key, the warning of open nodes. */
import type { Cluster } from "../host-client/cluster.ts";
import { findKey } from "../host-client/deploy/keys.ts";
import { isFailed, takesModules, type NodeReport, type NodeState } from "../host-client/deploy/report.ts";
import { EXIT } from "./exit.ts";
import { nameOf } from "./node-view.ts";
import type { Styler } from "./output.ts";
import { table } from "./table.ts";
import type { Context } from "./verb.ts";

type Look = [colour: "green" | "red" | "yellow" | "gray", dot: string, words: string];

const LOOKS: Record<NodeState, Look> = {
  running: ["green", "●", "running"],
  refused: ["red", "●", "refused"],
  sent: ["yellow", "◐", "sent, not a word yet"],
  fetching: ["yellow", "◐", "fetching"],
  verified: ["yellow", "◐", "verified, being tried"],
  silent: ["yellow", "◐", "no answer in time"],
  offline: ["gray", "○", "off line: will get it when it returns"],
  kept: ["gray", "●", "not told: keeps what it runs"],
};

/** The dot of a state, coloured. */
export function dotOfState(state: NodeState, style: Styler): string {
  const [colour, dot] = LOOKS[state];
  return style(colour, dot);
}

/** A line a node: how it stands to a module. */
export function nodeRows(nodes: readonly NodeReport[], style: Styler, running = LOOKS.running[2]): string {
  return table(
    nodes.map(({ name, state, code, reason, percent, ms }) => {
      const words = state === "running" ? running : LOOKS[state][2] + (percent === undefined ? "" : ` ${percent} %`);
      const after = words === LOOKS.running[2] && ms ? style("dim", `  ${ms} ms`) : "";
      return [`  ${dotOfState(state, style)}`, name, reason ? `${words}: ${code} ${reason}` : words + after];
    }),
  );
}

/** The cluster's key, as an option of a deployment. @throws DeployError E219 */
export function keyOf(context: Context): { key?: string } {
  const found = findKey(context.cwd, context.env);
  return found ? { key: found.key } : {};
}

/** Nodes without a key take code from everybody who reaches the broker: said once, on standard error. */
export function warnOpen(cluster: Cluster, context: Context): void {
  const open = cluster.online.filter((node) => takesModules(node) && node.open);
  if (!open.length) return;
  const which = open.length > SHOWN_NODES ? `${open.length} nodes` : open.map(nameOf).join(", ");
  context.output.note(`${which} took it unverified: no key. Make one: broccoli keys init   then: broccoli flash`);
}

const SHOWN_NODES = 4;

/** The exit code of an operation: what did not come to be everywhere is a failure, what is off line is not. */
export function exitOf(nodes: readonly NodeReport[]): number {
  return nodes.some(isFailed) ? EXIT.FAILED : EXIT.OK;
}
