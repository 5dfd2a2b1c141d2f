/**
 * A peer: owner and worker in one, as plain data. It is driven through ports, has no clock and no I/O of its own.
 * As an owner it lends branches to partners and answers for them; as a worker it borrows them from owners.
 */
import { HEADER_BYTES, NODE_PACKET_BYTES } from "../protocol/limits.ts";
import { platform } from "../protocol/platform.ts";
import type { Step } from "../canvas/steps.ts";

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
  /** Something that people may want to see; never needed for the outcome. */
  tell(event: string, about: any): void;
}

/**
 * A list of steps on its way: borrowed from an owner, a member of an own join, or the root of an own workflow.
 * A node queues many, so what is absent costs nothing.
 */
export interface Branch {
  steps: Step[];
  /** Index of the current step. */
  k: number;
  /** Its arguments, complete (inner text). */
  args: string;
  /** A single call's arguments, parsed with what follows its packet's head; that text is then `args`. */
  parsed?: unknown[];
  /** Borrowed: from whom, under which lease. */
  owner?: Owner;
  lease?: number;
  /** A member of a join: of which, and where its value goes. */
  join?: Join;
  slot?: number;
  /** A root: who hears of its end. Members inherit it. */
  root?: Root;
  /** Runs of the current step that failed. */
  tries?: number;
  /** Milliseconds of the clock before which it must not start. */
  due?: number;
  /** Milliseconds of the clock after which its current step may not start. */
  expires?: number;
  /** The same for all steps that have the option `x`: those of a workflow that expires as a whole. */
  ends?: number;
  /** What the current step has behind it: COUNTED_DOWN, ALLOWED, TIMED of options.ts. */
  passed?: number;
  /** Promises that its functions have returned: only the last one counts. */
  runs?: number;
  /** A task put a workflow in its place, so its steps are not those that the owner knows. */
  replaced?: boolean;
  /** Its lending, where it has been lent: see lend.ts. */
  loan?: Loan;
  /** Its workers have died under it, or under what it came of: it is lent alone and step by step. */
  suspect?: boolean;
  /** A map that is under way. */
  map?: MapRun;
  /** Given up: what still comes of it is dropped. */
  over?: boolean;
}

/** A map or starmap under way: its items, the texts of the values so far. */
export interface MapRun {
  items: unknown[];
  values: string[];
}

/** What an owner knows of a branch that it lends. */
export interface Loan {
  /** Open leases of this branch: 1 while all is well. */
  open: number;
  /** Those of them whose worker is silent or gone: the branch may be lent again. */
  stale: number;
  losses: number;
  kills: number;
  /** Steps that went along; the owner goes on at the first that did not. */
  until: number;
  /** How often it came back for want of memory. */
  short?: number;
  /** Partners that gave it back, and why. */
  refusedBy: { [peer: string]: string };
  /** Ticks for which it was looked for in vain. */
  lonely: number;
  /** Names of the workers that it was lost with. */
  places: string;
}

/** The root of a workflow that this peer submitted. */
export interface Root {
  id: string;
  /** Called once, with a value's text or an error's line. */
  done: ((line: string) => void) | null;
  /** Called with the line of each member of its fans, and the index of the step that is the fan. */
  member: ((slot: number, line: string, k: number) => void) | null;
  /** Called with what its tasks tell while they run: a kind of cold/events.ts, and `[task, node, value]` as text. */
  event?: (kind: number, text: string) => void;
  /** Called when nothing of it runs any more; `done` may have been called long before. */
  ended: (() => void) | null;
  /** Revoked: what is left of it is dropped. */
  over: boolean;
}

/** Members that are awaited. */
export interface Join {
  branch: Branch;
  /** Members that have not ended. */
  left: number;
  /** Values in the order of the header. */
  values: string[];
  /** The first error's line, or "". */
  error: string;
  /** What is done when all have ended: FANNED, LINKED, FAILED_LINKS, HANDED_ON. */
  kind: number;
  /** LINKED and FAILED: the line that stands. */
  line: string;
}

/** Members of a fan that were not yet given out: the list is stored once. */
export interface Source {
  join: Join;
  step: Step;
  incoming: string;
  next: number;
  size: number;
  /** Milliseconds of the clock when the members' turn came. */
  since: number;
  /** The steps that the members of a fan of calls share, once made. */
  like?: Step[];
}

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
  open: number;
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
  /** Whether fans are expanded here rather than lent whole: a client does. */
  expands: boolean;
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
  /** Packets that made no sense. */
  malformed: number;
  /** Something among its own work has a priority: ready branches and sources are then kept in order. */
  ranked?: boolean;
  /** Options that tasks declare and their owner must know, by task, as workers told them. */
  declared?: { [task: string]: any };
  /** Events that wait to be sent: see cold/events.ts. */
  news?: any;
  /** The owner whose turn it is or was last, and its lease, where several have work here. */
  served?: string;
  servedLease?: number;
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
    expands: options.slots === 0,
    ticking: false,
    checking: false,
    malformed: 0,
    until: 0,
  };
}
