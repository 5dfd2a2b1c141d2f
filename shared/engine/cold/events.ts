/**
 * What tasks tell while they run: progress, retries. It goes up the tree of owners to whoever submitted the workflow, at a bounded
 * rate; where it comes too fast the latest of each lease is what arrives. Nothing rests on it: an event may be lost.
 */
import { displayName } from "../../canvas/names.ts";
import { encode } from "../../protocol/codec.ts";
import { fault } from "../../protocol/fault.ts";
import { EVENT_BYTES, EVENT_GAP_MS, EVENTS_HELD } from "../../protocol/limits.ts";
import { EVENT, EVENT_KIND, EVENT_LEASE, FROM, FROM_BOOT, TO_BOOT } from "../../protocol/packets.ts";
import type { Branch, Peer } from "../peer.ts";
import { taskOf } from "./rare.ts";

/** Kinds of events. */
export const PROGRESS = 0;
export const RETRYING = 1;

/** An event on its way to an owner. */
interface News {
  branch: Branch;
  kind: number;
  text: string;
}

/**
 * The branch whose task runs now: the one in a call, else the only one that awaits its promise.
 * Where several await theirs nobody can tell which of them speaks.
 */
export function runningBranch(peer: Peer): Branch | null {
  return peer.current || (peer.busy.length === 1 ? peer.busy[0] : null);
}

/**
 * A task tells how far it is. Celery: `update_state`.
 * @throws ValueTooLargeError, UnserializableError
 */
export function tellProgress(peer: Peer, branch: Branch | null, value: unknown): void {
  if (branch && !branch.over) tellEvent(peer, branch, PROGRESS, encode(value));
}

/** @param line the event's value (JSON text) */
export function tellEvent(peer: Peer, branch: Branch, kind: number, line: string): void {
  if (line.length > EVENT_BYTES) {
    throw fault("ValueTooLargeError", "progress of " + line.length + " bytes, at most " + EVENT_BYTES);
  }
  const about = encode(displayName(taskOf(branch.steps[branch.k]))) + "," + encode(peer.id);
  passEvent(peer, branch, kind, "[" + about + "," + line + "]");
}

/** Up to the root of the workflow where that is here, else to the owner. */
function passEvent(peer: Peer, branch: Branch, kind: number, text: string): void {
  let top = branch;
  while (top.join) top = top.join.branch;
  if (top.owner) queueNews(peer, { branch: top, kind, text });
  else if (top.root && top.root.event) top.root.event(kind, text);
}

function queueNews(peer: Peer, news: News): void {
  const held = peer.news || (peer.news = { next: 0, waiting: [], isArmed: false });
  const waiting: News[] = held.waiting;
  const same = waiting.findIndex((other) => other.branch === news.branch);
  if (same >= 0) waiting[same] = news;
  else if (waiting.length < EVENTS_HELD) waiting.push(news);
  sendNews(peer);
}

/** Sends the oldest, if the last one is long enough ago; looks again when it is. */
function sendNews(peer: Peer): void {
  const held = peer.news;
  const wait = held.next - peer.ports.now();
  if (wait <= 0) sendOne(peer, held.waiting.shift());
  if (held.isArmed || !held.waiting.length) return;
  held.isArmed = true;
  peer.ports.later(
    () => {
      held.isArmed = false;
      if (held.waiting.length) sendNews(peer);
    },
    Math.max(1, held.next - peer.ports.now()),
  );
}

function sendOne(peer: Peer, news: News): void {
  const owner = news.branch.owner;
  if (!owner || news.branch.over || peer.owners[owner.id] !== owner) return;
  peer.news.next = peer.ports.now() + EVENT_GAP_MS;
  const header = [EVENT, peer.id, peer.boot, owner.boot, news.branch.lease, news.kind];
  peer.ports.send(owner.id, JSON.stringify(header) + "\n" + news.text);
}

/** A borrower's event: a sign of life, and something for whoever submitted the workflow. */
export function receiveEvent(peer: Peer, header: any[], lines: string[]): void {
  const partner = peer.partners[header[FROM]];
  if (!partner || !partner.lent || header[TO_BOOT] !== peer.boot || partner.boot !== header[FROM_BOOT]) return;
  const branch = partner.lent[header[EVENT_LEASE]];
  if (!branch || branch.over || !lines[1]) return;
  partner.silent = 0;
  passEvent(peer, branch, header[EVENT_KIND], lines[1]);
}
