/** What hosts do for detached workflows: results whose time is over go, workflows that nobody guards any more get a keeper. */
import { DEFAULT_KEEP_S } from "../../shared/detached/warden.ts";
import type { Cluster } from "../cluster.ts";
import { nameKeepers } from "./naming.ts";
import { headOf, resultText, submissionRecords } from "./records.ts";
import { clearing, readStored, writeRecords, type Stored } from "./store.ts";

const MS_PER_S = 1_000;

/** Failed workflows that a cluster keeps at the most: beyond that the oldest go. Each is a packet or two at the broker. */
export const MAX_DEAD_LETTERS = 500;

/**
 * One look at all records.
 * @param halves ids of which the last look has found only a part: one that is still so belongs to nobody
 * @returns those that stay
 */
export async function tidy(cluster: Cluster, halves = new Set<string>()): Promise<Stored[]> {
  const kept: Stored[] = [];
  for (const stored of await readStored(cluster)) {
    if (isOver(stored) || isLitter(stored, halves)) await writeRecords(cluster, clearing(stored));
    else {
      await stampResult(cluster, stored);
      await rescue(cluster, stored);
      kept.push(stored);
    }
  }
  return dropOldest(cluster, kept);
}

/** Charges of peers that never came back, the body of a client that went before it had handed it over. */
function isLitter({ id, head, result }: Stored, halves: Set<string>): boolean {
  if (head || result) return halves.delete(id) && false;
  if (halves.delete(id)) return true;
  halves.add(id);
  return false;
}

function isOver({ result }: Stored): boolean {
  return result?.at !== undefined && result.at + result.s * MS_PER_S < Date.now();
}

/** Nodes know no time: the first host that sees a result writes down when that was, and from then on its time runs. */
async function stampResult(cluster: Cluster, stored: Stored): Promise<void> {
  const { id, result } = stored;
  if (!result || result.at !== undefined) return;
  const { line, ...head } = result;
  result.at = Date.now();
  await writeRecords(cluster, [[`d/${id}/r`, resultText({ ...head, at: result.at }, line)]]);
}

/** A dead letter: failed, and its body is still there. */
export const isDead = ({ result, body }: Stored): boolean => !!body && !!result && result.line.charAt(0) === "!";

async function dropOldest(cluster: Cluster, kept: Stored[]): Promise<Stored[]> {
  const dead = kept.filter(isDead).sort((a, b) => a.result!.at! - b.result!.at!);
  const surplus = new Set(dead.slice(0, Math.max(0, dead.length - MAX_DEAD_LETTERS)));
  for (const stored of surplus) await writeRecords(cluster, clearing(stored));
  return kept.filter((stored) => !surplus.has(stored));
}

/** All that were named for a workflow are gone: others are named. @returns whether that was so */
export async function rescue(cluster: Cluster, { id, head, body, result }: Stored): Promise<boolean> {
  if (!head || !body || result) return false;
  const isUp = (peer: string) => cluster.nodes.get(peer)?.state === "up";
  if (head.n.some(isUp)) return false;
  const others = cluster.online.filter((node) => node.window > 0 && node.id !== cluster.id);
  if (!others.length) return false;
  const fresh = headOf(nameKeepers(others, body, `workflow ${id}`), head.s ?? DEFAULT_KEEP_S, head);
  await writeRecords(cluster, submissionRecords(id, body, fresh).slice(1));
  return true;
}
