/**
 * Finding whom a step is for: an owner on a node knows few others, by name hardly any. It asks all there are, and those that
 * are meant say that they are here.
 */
import {
  HERE,
  HERE_LABELS,
  HERE_LIMIT,
  HERE_NAME,
  HERE_WINDOW,
  FROM,
  FROM_BOOT,
  TO_BOOT,
} from "../../protocol/packets.ts";
import { HEADER_BYTES } from "../../protocol/limits.ts";
import type { Branch, Peer } from "../peer.ts";
import { isPeer } from "./guard.ts";
import { taskOf } from "./rare.ts";
import { isElsewhere } from "./options.ts";
import { seePartner } from "./partners.ts";

/** What all workers are asked. */
export interface Question {
  id: string;
  boot: string;
  /** The id or name that a step is for; or a label. */
  w?: string;
  g?: string;
  /** Or the wire name of a task that none who were tried have. */
  t?: string;
  /** Only those whose id ends so: of many with one label a few are enough. */
  d?: string;
}

/** What a refusal begins with whose task is not there. */
export const MISSING = "missing ";

/** Rounds in which only a sixteenth of those with a label are asked. */
const FIRST_ROUNDS = 2;

/** The task of which all who were tried said that they do not have it, for people; "" where there is none. */
export function missing(branch: Branch): string {
  const refusals = branch.loan ? branch.loan.refusedBy : {};
  let task = "";
  for (const id in refusals) {
    if (refusals[id].indexOf(MISSING)) return "";
    task = refusals[id].slice(MISSING.length);
  }
  return task;
}

/**
 * Asks for whom a branch is, if it is for anybody; once a second for each target while patience lasts.
 * @param round how often it was looked for a taker before
 * @returns whether somebody may answer
 */
export function seek(peer: Peer, branch: Branch, round: number): boolean {
  const { w, g } = (branch.steps[branch.k][3] || {}) as any;
  const t = missing(branch) && taskOf(branch.steps[branch.k]);
  if (!peer.ports.ask || !peer.slots || !(w || g || t) || w === peer.id) return false;
  const target = [w, g, t].join();
  const asked = peer.asked || (peer.asked = {});
  if (asked[target]) return true;
  asked[target] = 1;
  const d = !w && !t && round < FIRST_ROUNDS ? ((peer.nextLease + round) % 16).toString(16) : "";
  peer.ports.ask({ id: peer.id, boot: peer.boot, w: w, g: g, t: t, d: d });
  return true;
}

/** The last digits of an id, in hex, of which those with a label take the moment of their answer: within half a second. */
const DIGITS = 3;

/** Another peer asks: whoever is meant answers. */
export function answerSeek(peer: Peer, question: Question): void {
  const { id, boot, t, d } = question;
  const isMeant = (!d || peer.id.slice(-1) === d) && (!t || peer.tasks[t]) && !isElsewhere(peer, question);
  if (!isMeant || id === peer.id || !isPeer(id, boot)) return;
  const here = [HERE, peer.id, peer.boot, boot, peer.window, peer.largest + HEADER_BYTES, peer.name, peer.labels];
  const ms = question.g ? parseInt(peer.id.slice(-DIGITS), 16) >> 3 : 0;
  peer.ports.later(() => peer.ports.send(id, JSON.stringify(here)), ms);
}

/** One that was sought is here. */
export function receiveHere(peer: Peer, header: any[]): void {
  if (header[TO_BOOT] !== peer.boot || !isPeer(header[FROM], header[FROM_BOOT])) return;
  seePartner(peer, {
    id: header[FROM],
    boot: header[FROM_BOOT],
    window: header[HERE_WINDOW],
    limit: header[HERE_LIMIT],
    name: header[HERE_NAME],
    labels: header[HERE_LABELS],
  });
}
