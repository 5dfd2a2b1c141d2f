/** Whom a peer has to do with: owners that it borrows from, partners that it lends to. Types only. */
import type { Branch } from "./branch.ts";

/** Whom this peer works for. */
export interface Owner {
  id: string;
  boot: string;
  /** High-water mark of lease numbers: what is at or below it and not held is never run. */
  mark: number;
  /** Number of the last result packet. */
  sent: number;
  /** The header of every result packet, up to its number. */
  head: string;
  /** Leases (as ",1,2") and lines (each after a line break) that wait to be sent. */
  leases: string;
  lines: string;
  since: number;
  /** Borrowed branches whose line has not been written. */
  queued: number;
  /** The last two result packets and their numbers' upper one is `sent`. */
  last: string;
  before: string;
  /** The peer's `checks` when it was last heard. */
  heard: number;
}

/** Who works for this peer. */
export interface Partner {
  id: string;
  boot: string;
  /** Leases that may be open there. */
  window: number;
  openLeases: number;
  lent: { [lease: number]: Branch };
  /** Highest number of its result packets without a gap. */
  got: number;
  /** Ticks of this peer since the last sign of it: a clock that is set, or a turn that blocks, counts for nothing. */
  silent: number;
  /** Ticks since its presence said "gone", from 1; 0 = it is there. */
  gone: number;
  /** Silent or gone for so long that its leases may be lent again; they stay listed, for it may still answer. */
  stale: boolean;
  label: string[];
  name: string;
  /** Largest packet that it takes. */
  limit: number;
  /** Its presence was seen, or it spoke: work may be sent. */
  up: boolean;
  /** Milliseconds that a task took there, lately; 0 = unknown. */
  pace: number;
  /** Clock of the last grant. */
  granted: number;
  /** Connection count within its boot. */
  conn: number;
  /** Probes that are due because a cancel was not answered. */
  recheck: number;
  /** It had no room: nothing is lent there for a moment. */
  rests?: boolean;
  /** A flap is being waited for. */
  doubted?: boolean;
  /** Its presence is followed: begun at the first tick of a lease, so that quick work costs no subscription. */
  watched: boolean;
}
