/**
 * Detached workflows: what a peer knows of those that it is named for. Types and numbers only; what is done with them is
 * in `cold/`, since few nodes ever have one. Retained records, below `d/<id>/`: `h` the head, `b` the body, `r` the
 * result, `<peer>` the charge of each peer that is named: it brings the peer to the head whenever it connects.
 */
import type { Branch, Peer, Root } from "../engine/peer.ts";

/** Who keeps a workflow. Wire form and meaning in one; JSON. */
export interface Head {
  /** The keeper, and its boot: another boot knows nothing of it any more. */
  k: string;
  b: string;
  /** Counts keepers: the higher one stands; of two equal ones that of the smaller id. */
  e: number;
  /** Keepers that rebooted under it. */
  x: number;
  /** Peers that are named: they guard it, and the keeper lends to them. */
  n: string[];
  /** Seconds for which the result is kept. */
  s: number;
}

/** One workflow that this peer is named for. */
export interface Charge {
  id: string;
  phase: number;
  /** The head that stands; null until it has come. */
  head: Head | null;
  /** Seconds in this phase; while watching, since the last sign of the keeper. */
  ticks: number;
  /** Seconds since the keeper was seen to be gone, from 1; 0 = it is there. */
  gone: number;
  /** It came back with another boot: it died under it. */
  died: boolean;
  /** The body, while it is read. */
  body: string;
  /** While keeping. */
  root: Root | null;
  branch: Branch | null;
  /** Step of the last checkpoint, and of the last look. */
  saved: number;
  seen: number;
  /** The head was heard since the connection was made. */
  heard: boolean;
  /** The outcome, once it is there, and how far it is put away. */
  line: string;
  put: number;
}

/** States of a charge. */
export const WATCHING = 0;
export const CLAIMING = 1;
export const READING = 2;
export const KEEPING = 3;
export const PUTTING = 4;
export const KEPT = 5;

/** What a warden needs of its machine beside its peer. Topics are those below the prefix. */
export interface WardenPorts {
  /**
   * Publishes at QoS 1, retained; "" clears. False where there is no room now: it is tried again.
   * @param once never sent again by a later connection: by then somebody else may have written it
   */
  retain(topic: string, text: string, once?: boolean): boolean;
  /** Follows a topic, or stops. */
  follow(topic: string, on: boolean): void;
}

export interface Warden {
  peer: Peer;
  ports: WardenPorts;
  /** By `$` and id. */
  charges: { [id: string]: Charge };
  /** Charges that it may have. */
  most: number;
  /** Seconds since it was tended, and after how many it has to be. */
  passed: number;
  rest: number;
}

/** Result record: its first line. */
export interface ResultHead {
  /** Who wrote it. */
  by: string;
  /** Seconds for which it is kept. */
  s: number;
  /** Milliseconds since 1970 when a host first saw it: nodes know no time. */
  at?: number;
}

/** The keeper writes its head anew this often while it keeps, ... */
export const HEAD_RENEWAL_S = 20;
/** ... and a head that was not renewed for three times as long is free: its keeper is dead, whatever its presence says. */
export const HEAD_LEASE_S = 60;
/**
 * A keeper that is seen gone may come back within its connection's flap (1 s); one that rebooted claims by itself. Then the
 * guardians claim, each a second after the one that is named before it.
 */
export const GONE_S = 3;
/** From a claim to its start: whoever then stands in the head goes on. */
export const CLAIM_S = 2;
/** A retained record that has not come by then is not there. */
export const RECORD_S = 5;
/** Between two looks while nothing is due. */
export const QUIET_S = 10;
/** A step that took this long is worth a checkpoint. */
export const CHECKPOINT_S = 2;
/** Detached workflows that a node is named for at a time: each is some 40 variables. */
export const NODE_CHARGES = 8;
/** The body of a workflow that nodes may keep: with its topic it is a packet of a node. */
export const NODE_BODY_BYTES = 3_840;
/** A head is short: what is longer is none. */
export const HEAD_BYTES = 1_024;
/** Results are kept for a day where nobody says otherwise; as Celery's `result_expires`. */
export const DEFAULT_KEEP_S = 86_400;
