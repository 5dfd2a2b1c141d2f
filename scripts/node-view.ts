/** How nodes look on a terminal, everywhere alike: their dot, their colour, what they are called; and finding one by that. */
import { DROP_REASONS } from "../shared/protocol/drops.ts";
import { friendlyName } from "../shared/protocol/names.ts";
import type { NodeInfo } from "../host-client/cluster.ts";
import { BroccoliError } from "../host-client/errors.ts";
import { isCompatible } from "../shared/protocol/presence.ts";
import type { Styler } from "./output.ts";

/** On line; there but of another protocol version; gone. */
export type Health = "online" | "incompatible" | "offline";

/** How well a node is, as far as its presence tells. */
export function healthOf(node: NodeInfo): Health {
  if (node.state !== "up") return "offline";
  return isCompatible(node) ? "online" : "incompatible";
}

const DOTS: Record<Health, [colour: "green" | "yellow" | "gray", dot: string]> = {
  online: ["green", "●"],
  incompatible: ["yellow", "◐"],
  offline: ["gray", "○"],
};

/** The node's dot. */
export function dotOf(node: NodeInfo, style: Styler): string {
  const [colour, dot] = DOTS[healthOf(node)];
  return style(colour, dot);
}

const COLOURS = ["cyan", "magenta", "yellow", "blue", "green", "cyanBright", "magentaBright", "blueBright"] as const;
const HASH_FACTOR = 31;
const HASH_MODULUS = 2 ** 31;

/** What people call it. */
export const nameOf = (node: NodeInfo): string =>
  node.name || (HARDWARE_ADDRESS.test(node.id) ? friendlyName(node.id) : node.id);

/** Boards that were flashed from one image have no name of their own. */
const HARDWARE_ADDRESS = /^[0-9a-f]{12}$/;

/** The node's name in its colour: the same for a node in every verb and on every machine. */
export function colouredName(node: NodeInfo, style: Styler): string {
  let hash = 0;
  for (const letter of node.id) hash = (hash * HASH_FACTOR + letter.charCodeAt(0)) % HASH_MODULUS;
  return style(COLOURS[hash % COLOURS.length], nameOf(node));
}

/** What the node has dropped since its boot, by reason; without those for which it has dropped nothing. */
export function dropsOf({ dropped }: NodeInfo): { [reason in (typeof DROP_REASONS)[number]]?: number } {
  const counts: unknown[] = Array.isArray(dropped) ? dropped : []; // a presence may hold anything
  const isCounted = (at: number) => typeof counts[at] === "number" && counts[at] > 0;
  return Object.fromEntries(DROP_REASONS.flatMap((reason, at) => (isCounted(at) ? [[reason, counts[at]]] : [])));
}

/** All nodes by name. */
export function sortedNodes(nodes: Iterable<NodeInfo>): NodeInfo[] {
  return [...nodes].sort((a, b) => (nameOf(a) + a.id < nameOf(b) + b.id ? -1 : 1));
}

/**
 * The node that is called so, or whose id is or begins so.
 * @throws BroccoliError E310 where there is none, or more than one
 */
export function findNode(nodes: Iterable<NodeInfo>, wanted: string): NodeInfo {
  const all = sortedNodes(nodes);
  const exact = all.filter((node) => nameOf(node) === wanted || node.id === wanted);
  const found = exact.length ? exact : all.filter((node) => node.id.startsWith(wanted));
  if (found.length === 1) return found[0];
  const what = found.length ? `${found.length} nodes are called '${wanted}'` : `no node is called '${wanted}'`;
  const known = (found.length ? found.map(({ id }) => id) : all.map(nameOf)).join(", ");
  throw new BroccoliError("E310", what, { hint: known ? `Known are: ${known}` : "See who is there: broccoli nodes" });
}
