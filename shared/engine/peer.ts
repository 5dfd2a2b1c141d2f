/**
 * A peer: owner and worker in one, as plain data. It is driven through ports, has no clock and no I/O of its own.
 * As an owner it lends branches to partners and answers for them; as a worker it borrows them from owners.
 */
import { HEADER_BYTES, NODE_PACKET_BYTES } from "../protocol/limits.ts";
import { platform } from "../protocol/platform.ts";
import type { Question } from "./cold/seek.ts";
import type { Step } from "../canvas/steps.ts";
import type { Branch, Join, Source } from "./branch.ts";
import type { Owner, Partner } from "./partner.ts";

export type { Branch, Join, Loan, MapRun, Root, Source } from "./branch.ts";
export type { Owner, Partner } from "./partner.ts";

/** A task as its module exports it: the function, how many arguments it takes, its options under wire keys. */
export type TaskEntry = [run: (...args: any[]) => unknown, min: number, max: number, options?: any];

/** What a peer needs of the machine that it lives on. */
export interface Ports {
  /** Publishes a packet to a peer's inbox. False where it can't go now: the protocol then heals the loss. */
  send(peer: string, packet: string): boolean;
  /** Milliseconds that only grow. */
  now(): number;
  /** Calls `runTurn(peer)` soon, outside the present callback. */
  wake(): void;
  /** Calls `callback` after `ms`; the engine keeps no handle and tells by its own state whether it still matters. */
  later(callback: () => void, ms: number): void;
  /** A task is unknown: load it, then call `done`; false where nobody has it. */
  load(task: string, done: (found: boolean) => void): void;
  /** Leases at this partner begin or end: follow its presence or stop it. */
  watch(partner: string, on: boolean): void;
  /** Asks all peers who a step is for; absent where all are known. */
  ask?(question: Question): void;
  /** Something that people may want to see; never needed for the outcome. */
  tell(event: string, about: any): void;
}

export interface Peer {
  id: string;
  boot: string;
  name: string;
  labels: string[];
  ports: Ports;
  /** Functions that may run beside each other; 0 for a client. */
  slots: number;
  running: number;
  /** Leases that this peer holds at the most, and each owner's share. */
  window: number;
  share: number;
  /** The share as it stands in the header of a result packet. */
  shareText: string;
  /** Lines that may be held at once: a grant beyond it is given back. 0 while the machine is short of memory. */
  most: number;
  /** What is short, for the owner: see cold/room.ts. */
  short?: string;
  /** Bytes that a result line may have. */
  largest: number;
  tasks: { [name: string]: TaskEntry };
  /** Bytes that may still come before the memory is looked at again. */
  spare: number;
  /** Ready to run here. */
  queue: Branch[];
  /** Own branches that may run here or be lent. */
  ready: Branch[];
  sources: Source[];
  /** How many own pieces of work there are: ready branches and sources. */
  own: number;
  /** Partners with nothing lent, the one idle for longest first. */
  idle: Partner[];
  /** Partners to which work may be sent. */
  fit: number;
  /** Wait for a time. */
  waiting: Branch[];
  /** Slots taken by functions that returned a promise. */
  busy: Branch[];
  joins: Join[];
  owners: { [id: string]: Owner };
  partners: { [id: string]: Partner };
  nextLease: number;
  /** Workflows of its own that have not ended. */
  roots: number;
  /** Set before a task is called and cleared after: what an interrupted turn finds. */
  current: Branch | null;
  awake: boolean;
  /** Result lines wait to be sent: see outbox.ts. */
  unsent: boolean;
  /** Clock at which the run loop's slice ends; 0 while it has asked for no time. */
  until: number;
  ticking: boolean;
  checking: boolean;
  checks: number;
  shapeText: string;
  shape: Step[];
  /** What the last caller's packets begin with, and who that is: see cold/owners.ts. */
  callHead: string;
  callAt: number;
  caller: Owner;
  /** Packets that were dropped, by reason: see protocol/drops.ts. */
  drops: number[];
  /** Something among its own work has a priority: ready branches and sources are then kept in order. */
  ranked?: boolean;
  /** Options that tasks declare and their owner must know, by task, as workers told them. */
  declared?: { [task: string]: any };
  /** Events that wait to be sent: see cold/events.ts. */
  news?: any;
  /** The owner whose turn it is or was last, and its lease, where several have work here. */
  served?: string;
  servedLease?: number;
  /** What all workers were asked since the last tick, by target: many steps for one are one question. */
  asked?: { [target: string]: number };
  /** Partners that rebooted while they had no suspect of this peer. */
  reboots: number;
  /** Its lease, where it is configured: LEASE_MS else. */
  leaseMs?: number;
}

/** Where no caller is known: no packet begins so. */
export const NO_CALL = "\0";

export const FANNED = 0;
export const LINKED = 1;
export const FAILED_LINKS = 2;
/** One member that stands for the rest of its branch. */
export const HANDED_ON = 3;

/** What a peer is made of. */
export interface PeerOptions {
  id: string;
  boot: string;
  name?: string;
  labels?: string[];
  slots: number;
  window: number;
  /** Largest packet that it takes and sends, in bytes; a node's where absent. */
  limit?: number;
  tasks?: { [name: string]: TaskEntry };
}

/**
 * A peer that does nothing yet.
 * @example const client = createPeer({ id: "c1", boot: "x", slots: 0, window: 0 }, ports);
 */
export function createPeer(options: PeerOptions, ports: Ports): Peer {
  // Espruino finds a field by going through those before it: what each task needs stands first.
  return {
    callHead: NO_CALL,
    callAt: 0,
    caller: null as any,
    owners: {},
    queue: [],
    shapeText: "",
    shape: [],
    running: 0,
    slots: options.slots,
    tasks: options.tasks || {},
    ports,
    awake: false,
    unsent: false,
    current: null,
    boot: options.boot,
    most: options.window * 3 + 4,
    checks: 1,
    share: options.window,
    shareText: "," + options.window + ",",
    spare: platform.room ? 0 : Infinity,
    largest: (options.limit || NODE_PACKET_BYTES) - HEADER_BYTES,
    own: 0,
    id: options.id,
    name: options.name || options.id,
    labels: options.labels || [],
    window: options.window,
    ready: [],
    sources: [],
    idle: [],
    fit: 0,
    waiting: [],
    busy: [],
    joins: [],
    partners: {},
    nextLease: 1,
    roots: 0,
    reboots: 0,
    ticking: false,
    checking: false,
    drops: [0, 0, 0, 0, 0, 0, 0],
    until: 0,
  };
}
