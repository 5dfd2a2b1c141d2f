/** What the module store keeps in memory between two messages: little, for the journal in flash has the rest. */
import type { Manifest } from "../../shared/protocol/manifest.ts";

/** A version that is being brought into the node. */
export interface Job {
  manifest: Manifest;
  /** It is only to be there for tasks that ask for it by its hash; what runs stays. */
  pinned: boolean;
  phase: Phase;
  /** Chunk that is fetched or written: its number, and the hash that it is called by. */
  next: number;
  wanted: string;
  /** A firmware's index is here: where its present line begins. */
  line?: number;
  /** A chunk that has come and is to be written. */
  data: string;
  /** How often the present chunk was asked for. */
  asked: number;
}

export const enum Phase {
  Fetch,
  Write,
  Install,
  Try,
}

/** Somebody waits for a task of a version that is not here. */
export interface Waiter {
  module: string;
  hash: string;
  task: string;
  done: (found: boolean) => void;
}

/** Why a version did not come to run here; told in the presence. */
export interface RefusedModule {
  name: string;
  hash: string;
  code: number;
  detail: string;
}

export interface ModuleStore {
  /** Storage name of the journal that holds. */
  journal: string;
  /** Revision of the rotation that the key came by; 0 = over the cable. */
  rotated: number;
  /** Versions that were loaded since the boot. */
  loaded: string[];
  job: Job | null;
  /** Topics below `m/` that wait for the job's end: names, and names with a hash. */
  pending: string[];
  /** The one of them that was asked for and has not come. */
  asked: string;
  /** The last of them that did not come, and until when nobody needs ask for it again. */
  missed: string;
  missedUntil: number;
  waiters: Waiter[];
  refused: RefusedModule[];
  timer: number;
  /** What is to be done when the node is idle, and how often it was not. */
  wish: "" | "reboot" | "memory" | "compact" | "provision";
  waits: number;
}
