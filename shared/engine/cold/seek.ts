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
import { isElsewhere } from "./options.ts";
import { seePartner } from "./partners.ts";

/** What all workers are asked. */
export interface Question {
  id: string;
  boot: string;
  /** The id or name that a step is for; or a label. */
  w?: string;
  g?: string;
  /** Only those whose id ends so: of many with one label a few are enough. */
  d?: string;
}

/** Rounds in which only a sixteenth of those with a label are asked; later ones are every so many. */
const FIRST_ROUNDS = 2;
const EVERY_ROUNDS = 5;

/**
 * Asks for whom a branch is, if it is for anybody.
 * @param round how often it was looked for a taker before
 * @returns whether somebody may answer
 */
export function seek(peer: Peer, branch: Branch, round: number): boolean {
  const { w, g } = (branch.steps[branch.k][3] || {}) as any;
  if (!peer.ports.ask || !peer.slots || !(w || g) || w === peer.id) return false;
  if (round > FIRST_ROUNDS && round % EVERY_ROUNDS) return true;
  const question: Question = { id: peer.id, boot: peer.boot, w: w, g: g };
  if (!w && round < FIRST_ROUNDS) question.d = ((peer.nextLease + round) % 16).toString(16);
  peer.ports.ask(question);
  return true;
}

/** The last digits of an id, of which those with a label take the moment of their answer: within half a second, each its own. */
const DIGITS = 3;
const DIGITS_PER_MS = 8;

/** Another peer asks: whoever is meant answers. */
export function answerSeek(peer: Peer, question: Question): void {
  const { id, boot, d } = question;
  if (!isPeer(id, boot) || id === peer.id || isElsewhere(peer, question)) return;
  if (d && peer.id.slice(-1) !== d) return;
  const here = [HERE, peer.id, peer.boot, boot, peer.window, peer.largest + HEADER_BYTES, peer.name, peer.labels];
  const ms = question.g ? (parseInt(peer.id.slice(-DIGITS), 16) || 0) / DIGITS_PER_MS : 0;
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
    state: "up",
  });
}
