/** What comes in for a warden: charges, heads, bodies, results, presences; and what it follows. */
import { parseBounded } from "../../protocol/cold/nesting.ts";
import { STRANGE } from "../../protocol/drops.ts";
import type { Peer } from "../../engine/peer.ts";
import {
  HEAD_LEASE_S,
  HEAD_BYTES,
  KEPT,
  PUTTING,
  READING,
  WATCHING,
  type Charge,
  type Head,
  type Warden,
  type WardenPorts,
} from "../warden.ts";
import { becomeKeeper, claim, forget, putAway, stopKeeping } from "./keeper.ts";

/** A warden that has nothing in its charge. */
export function createWarden(peer: Peer, ports: WardenPorts, most: number): Warden {
  return { peer, ports, charges: {}, most, passed: 0, rest: 1 };
}

/**
 * A record of a detached workflow came. Nothing that it holds can throw or block.
 * @param path what follows `d/` in its topic
 */
export function hearDetached(warden: Warden, path: string, text: string): void {
  const slash = path.indexOf("/");
  const id = path.substring(0, slash);
  const part = path.slice(slash + 1);
  const charge = warden.charges["$" + id];
  warden.rest = 0;
  if (part === warden.peer.id) hearCharge(warden, id, charge, text);
  else if (!charge) return;
  else if (part === "h") hearHead(warden, charge, text);
  else if (part === "r") hearResult(warden, charge, text);
  else if (part === "b" && charge.phase === READING) {
    charge.body = text;
    if ((charge.head as Head).e === 1) becomeKeeper(warden, charge);
  }
}

/** This peer is named for a workflow: it follows its head. */
function hearCharge(warden: Warden, id: string, charge: Charge | undefined, text: string): void {
  if (!text) {
    if (charge && charge.phase === WATCHING) forget(warden, charge);
  } else if (!charge && makeRoom(warden)) {
    changed(warden, () => {
      warden.charges["$" + id] = newCharge(id);
    });
  }
}

function newCharge(id: string): Charge {
  return {
    id,
    phase: WATCHING,
    head: null,
    ticks: 0,
    gone: 0,
    died: false,
    body: "",
    root: null,
    branch: null,
    saved: 0,
    seen: 0,
    heard: false,
    line: "",
    put: 0,
  };
}

/** Beyond the bound those make room whose result is written: hosts remove it when its time is over. */
function makeRoom(warden: Warden): boolean {
  const keys = Object.keys(warden.charges);
  if (keys.length < warden.most) return true;
  for (const key of keys) {
    if (warden.charges[key].phase === KEPT) {
      forget(warden, warden.charges[key]);
      return true;
    }
  }
  return false;
}

function hearHead(warden: Warden, charge: Charge, text: string): void {
  if (charge.phase === KEPT || charge.put) return;
  if (!text) return forget(warden, charge);
  const head = parseHead(text);
  if (!head) {
    warden.peer.drops[STRANGE]++;
    return;
  }
  const known = charge.head;
  if (known && isOlder(head, known)) {
    if (charge.phase !== WATCHING) warden.ports.retain("d/" + charge.id + "/h", JSON.stringify(known));
    return;
  }
  charge.heard = true;
  if (!known || known.e !== head.e || known.k !== head.k) standsNow(warden, charge, head);
  else if (charge.phase === WATCHING) charge.ticks = 0;
  else if (charge.phase === PUTTING) putAway(warden, charge);
}

/** Another head stands. */
function standsNow(warden: Warden, charge: Charge, head: Head): void {
  const mine = head.k === warden.peer.id;
  if (!mine || charge.phase === WATCHING) {
    changed(warden, () => {
      stopKeeping(warden, charge);
      charge.phase = mine && head.b === warden.peer.boot ? READING : WATCHING;
      charge.head = head;
      charge.ticks = 0;
      charge.gone = mine ? HEAD_LEASE_S : 0;
      charge.died = mine;
    });
  } else charge.head = head;
  if (mine && charge.phase === WATCHING) claim(warden, charge); // named under an earlier boot of this very peer
}

/** Of two keepers the later one stands, of two that claimed at the same time that of the smaller id. */
function isOlder(head: Head, known: Head): boolean {
  return head.e < known.e || (head.e === known.e && head.k > known.k);
}

/** Peers that a head may name: each is followed by its keeper. */
const MOST_NAMED = 8;
const NAME_BYTES = 40;

/** What may stand in a topic: nobody is to make a node follow all presences. */
function isName(name: any): boolean {
  if (typeof name !== "string" || !name || name.length > NAME_BYTES) return false;
  return name.indexOf("+") < 0 && name.indexOf("#") < 0 && name.indexOf("/") < 0;
}

/** null for what is no head. */
export function parseHead(text: string): Head | null {
  try {
    if (text.length > HEAD_BYTES) return null;
    const head = parseBounded(text);
    const whole = isName(head.k) && isName(head.b) && head.e > 0 && head.x >= 0 && head.s > 0;
    return whole && Array.isArray(head.n) && head.n.length <= MOST_NAMED && head.n.every(isName) ? head : null;
  } catch {
    return null;
  }
}

/** A result is there, this peer's own or another's: the first stays, so nobody goes on. */
function hearResult(warden: Warden, charge: Charge, text: string): void {
  if (!text || charge.put || charge.phase < READING || charge.phase > PUTTING) return;
  changed(warden, () => {
    stopKeeping(warden, charge);
    charge.phase = PUTTING;
    charge.line = text.slice(text.indexOf("\n") + 1);
    charge.put = 1;
  });
  putAway(warden, charge);
}

/** A presence came: perhaps that of a keeper. */
export function seeKeeper(warden: Warden, seen: { id: string; boot: string; state: string }): void {
  for (const key in warden.charges) {
    const charge = warden.charges[key];
    const head = charge.head;
    if (charge.phase !== WATCHING || !head || head.k !== seen.id) continue;
    const isThere = seen.state === "up" && seen.boot === head.b;
    charge.died = seen.state === "up" && !isThere;
    if (isThere) charge.gone = 0;
    else if (!charge.gone) charge.gone = 1;
    warden.rest = 0;
  }
}

/** What is followed now. */
export function topicsOf(warden: Warden): string[] {
  const topics: string[] = [];
  const add = (topic: string) => {
    if (topics.indexOf(topic) < 0) topics.push(topic);
  };
  for (const key in warden.charges) {
    const charge = warden.charges[key];
    const phase = charge.phase;
    if (phase === KEPT || charge.put) continue;
    add("d/" + charge.id + "/h");
    if (phase === READING) add("d/" + charge.id + "/b");
    if (phase >= READING) add("d/" + charge.id + "/r");
    const head = charge.head;
    if (!head) continue;
    if (phase === WATCHING) add("p/" + head.k);
    else for (const name of head.n) if (name !== warden.peer.id) add("p/" + name);
  }
  return topics;
}

/** Does something that changes what is followed. */
export function changed(warden: Warden, act: () => void): void {
  const before = topicsOf(warden);
  act();
  const after = topicsOf(warden);
  for (const topic of before) if (after.indexOf(topic) < 0) warden.ports.follow(topic, false);
  for (const topic of after) if (before.indexOf(topic) < 0) warden.ports.follow(topic, true);
  warden.rest = 0;
}

/** The connection is new: what is followed has been subscribed anew, and nothing was heard meanwhile. */
export function reconnected(warden: Warden): void {
  for (const key in warden.charges) {
    const charge = warden.charges[key];
    charge.heard = false;
    if (charge.phase !== KEPT) charge.ticks = 0;
  }
  warden.passed = 0;
}
