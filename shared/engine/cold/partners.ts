/** Whom work may be sent to: what an owner knows of its workers. */
import { encode } from "../../protocol/codec.ts";
import { MAX_FRIENDS, MAX_LABELS, MAX_PARTNERS, NODE_PACKET_BYTES } from "../../protocol/limits.ts";
import { FAILED } from "../../protocol/packets.ts";
import type { Branch, Loan, Partner, Peer } from "../peer.ts";
import { isName } from "./guard.ts";
import { holdsAlone, lend } from "./lend.ts";
import { isOnceLent } from "./loans.ts";
import { lose, unwatch } from "./losses.ts";
import { settleOwn } from "./joins.ts";
import { dropReady } from "./sources.ts";
import { probe } from "./ticks.ts";

/** What presence says of a peer, as far as an owner cares. */
export interface Sighting {
  id: string;
  boot: string;
  window: number;
  state?: string;
  name?: string;
  labels?: string[];
  limit?: number;
  conn?: number;
}

/** A peer was seen, by its presence or by what it sent: it may be given work. */
export function seePartner(peer: Peer, seen: Sighting): Partner {
  let partner = peer.partners[seen.id];
  if (partner && partner.boot !== seen.boot) {
    dropPartner(peer, partner, true);
    partner = undefined as any;
  }
  if (!partner) {
    if (peer.slots && peer.largest < NODE_PACKET_BYTES) makeRoom(peer);
    partner = peer.partners[seen.id] = newPartner(peer, seen);
  }
  // Anybody may say anything of itself: what is kept is bounded.
  if (seen.name && isName(seen.name)) partner.name = seen.name;
  if (Array.isArray(seen.labels) && seen.labels.length <= MAX_LABELS && seen.labels.every(isName))
    partner.label = seen.labels;
  if (seen.window > 0) partner.window = +seen.window;
  partner.gone = 0;
  if (partner.stale) revive(peer, partner);
  if (seen.conn! > 0 && +seen.conn! !== partner.conn) {
    // One that only a friend's word introduced has no count yet: its first presence is no reconnection.
    const again = partner.conn > 0;
    partner.conn = +seen.conn!;
    if (again && partner.openLeases) probe(peer, partner);
  }
  employ(peer, partner);
  lend(peer);
  return partner;
}

function employ(peer: Peer, partner: Partner): void {
  if (partner.up) return;
  partner.up = true;
  peer.fit++;
  if (!partner.openLeases) peer.idle.push(partner);
}

/** One that was given up is back, under the same boot: what is lent there counts again, unless others have it by now. */
export function revive(peer: Peer, partner: Partner): void {
  partner.stale = false;
  partner.silent = 0;
  for (const lease of Object.keys(partner.lent)) {
    const branch = partner.lent[+lease];
    if (branch.over || isOnceLent(branch)) continue;
    (branch.loan as Loan).stale--;
    dropReady(peer, branch);
  }
  employ(peer, partner);
  if (partner.openLeases) probe(peer, partner);
}

/** A node that owns knows a few workers, whoever names them. */
function makeRoom(peer: Peer): void {
  const ids = Object.keys(peer.partners);
  if (ids.length < MAX_PARTNERS) return;
  const spare = ids.filter((id) => !peer.partners[id].openLeases)[0];
  if (spare) dropPartner(peer, peer.partners[spare], false);
}

function newPartner(peer: Peer, seen: Sighting): Partner {
  return {
    id: seen.id,
    boot: seen.boot,
    window: 1,
    openLeases: 0,
    lent: {},
    got: 0,
    silent: 0,
    gone: 0,
    stale: false,
    label: [],
    name: seen.id,
    limit: seen.limit! > 0 ? +seen.limit! : NODE_PACKET_BYTES,
    up: false,
    pace: 0,
    granted: 0,
    conn: 0,
    recheck: 0,
    watched: false,
  };
}

/** A partner is no more: its leases are lent again. `killed`: it came back with another boot. */
export function dropPartner(peer: Peer, partner: Partner, killed: boolean): void {
  retire(peer, partner);
  if (peer.partners[partner.id] === partner) delete peer.partners[partner.id];
  unwatch(peer, partner);
  if (killed && !holdsAlone(partner)) peer.reboots++;
  for (const lease of Object.keys(partner.lent)) lose(peer, partner, +lease, killed);
}

/** No new work for a partner. */
export function retire(peer: Peer, partner: Partner): void {
  const at = peer.idle.indexOf(partner);
  if (at >= 0) peer.idle.splice(at, 1);
  if (!partner.up) return;
  partner.up = false;
  peer.fit--;
}

/** Whether a partner may have a branch now. */
export function fits(partner: Partner, branch: Branch, now: number): boolean {
  const loan = branch.loan;
  if (branch.due && branch.due > now) return false;
  if (loan && loan.refusedBy[partner.id]) return false;
  const options: any = branch.steps[branch.k][3];
  if (!options) return true;
  if (options.w && options.w !== partner.id && options.w !== partner.name) return false;
  return !options.g || partner.label.indexOf(options.g) >= 0;
}

/**
 * Whether any partner may have a branch, now or when it is free.
 * @param patient counts who has left a moment ago as well: while a broker restarts, everybody has
 */
export function fitsOthers(peer: Peer, branch: Branch, patient?: boolean): boolean {
  for (const id of Object.keys(peer.partners)) {
    if ((patient || peer.partners[id].up) && fits(peer.partners[id], branch, Infinity)) return true;
  }
  return false;
}

/** Whether a branch may run here: a suspect does where nobody else may have it. */
export function fitsSelf(peer: Peer, branch: Branch, now: number): boolean {
  const options: any = branch.steps[branch.k][3];
  if (branch.due && branch.due > now) return false;
  if ((branch.suspect && fitsOthers(peer, branch)) || (branch.loan && branch.loan.refusedBy[peer.id])) return false;
  if (!options) return true;
  if (options.w && options.w !== peer.id && options.w !== peer.name) return false;
  return !options.g || peer.labels.indexOf(options.g) >= 0;
}

/** Whom a borrower may lend its own children to: others that are idle. 0 where the work has no fan. */
export function friendsOf(peer: Peer, partner: Partner, text: string): 0 | unknown[] {
  if (text.indexOf("[[0,") < 0 && text.indexOf(",[0,") < 0 && text.indexOf("[3,") < 0 && text.indexOf("[4,") < 0)
    return 0;
  const friends: unknown[] = [];
  const add = (other: Partner) => {
    if (other !== partner && other.up && friends.length < MAX_FRIENDS)
      friends.push([other.id, other.boot, other.window]);
  };
  peer.idle.forEach(add);
  if (!friends.length) for (const id of Object.keys(peer.partners)) add(peer.partners[id]);
  return friends.length ? friends : 0;
}

/** Fails a branch that nobody can run. */
export function failUnfit(peer: Peer, branch: Branch, type: string, message: string): void {
  dropReady(peer, branch);
  settleOwn(peer, branch, FAILED + encode([type, message, "", "", peer.id, 0]));
}
