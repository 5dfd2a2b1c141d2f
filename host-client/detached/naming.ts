/** Who is to keep a detached workflow, and who guards it. */
import { NODE_BODY_BYTES } from "../../shared/detached/warden.ts";
import { HOST_PACKET_BYTES } from "../../shared/protocol/limits.ts";
import { BroccoliError, NoWorkerError } from "../errors.ts";
import type { NodeInfo } from "../cluster.ts";
import type { Named } from "./records.ts";

/** Peers that are named: the keeper, and four more that guard it and work for it. */
export const NAMED_PEERS = 5;

/**
 * PC workers first: they have the memory. Else whoever has most of it free is the keeper.
 * @throws NoWorkerError E301 where nobody is on line, BroccoliError E314 where the workflow is too large for those who are
 */
export function nameKeepers(online: readonly NodeInfo[], body: string, task: string): Named {
  const bytes = Buffer.byteLength(body);
  const workers = online.filter((node) => node.window > 0);
  const fit = workers.filter((node) => bytes <= mostOf(node));
  if (!workers.length) throw new NoWorkerError(task);
  if (!fit.length) throw tooLarge(task, bytes);
  const ranked = [...fit].sort((a, b) => rankOf(b) - rankOf(a));
  const [keeper] = ranked;
  return { keeper, peers: ranked.slice(0, NAMED_PEERS).map(({ id }) => id) };
}

const mostOf = (node: NodeInfo) => (node.kind === "node" ? HOST_PACKET_BYTES / 2 : NODE_BODY_BYTES);

/** Of nodes that are alike another one is taken each time. */
function rankOf(node: NodeInfo): number {
  return (node.kind === "node" ? 1e9 : (node.mem?.[0] ?? 0)) + Math.random() * ALIKE_VARIABLES;
}

/** Nodes whose free memory differs by less are alike. */
const ALIKE_VARIABLES = 500;

const tooLarge = (task: string, bytes: number) =>
  new BroccoliError("E314", `${task} takes ${bytes} bytes as a detached workflow, nodes keep ${NODE_BODY_BYTES}`, {
    hint: "Keep it on a PC: broccoli worker   Or let its tasks fetch their data, or submit it without detached",
  });
