/** Presence: what a peer says of itself, retained; its last will says `gone` in the same form. */
import { parseBounded } from "./cold/nesting.ts";
import { PROTOCOL_VERSION } from "./limits.ts";

/** Wire form and meaning in one: the keys are few and seldom sent. */
export interface Presence {
  /** Protocol version. */
  v: number;
  boot: string;
  /** Connections within this boot, counted from 1. */
  conn: number;
  state: "up" | "gone";
  /** Leases that it takes, of all owners together. */
  window: number;
  name?: string;
  labels?: string[];
  /** Hash of each module that it runs. */
  modules?: { [name: string]: string };
  /** Versions that it was to run and does not: hash, number of the error id, detail. */
  refused?: { [name: string]: [hash: string, code: number, detail: string] };
  /** A version that is being brought in, and how much of it has come: `PERCENT_WHOLE` = it is verified and being tried. */
  job?: [module: string, hash: string, percent: number];
  /** Packets and messages that it dropped since its boot, by reason: see drops.ts. */
  dropped?: number[];
  /** Free and total variables. */
  mem?: [free: number, total: number];
  /** Largest packet that it takes, in bytes. */
  limit?: number;
  /** 1 where a string is bytes. */
  bytes?: number;
  /** What runs there: `esp32`, `linux`, `simulator`, `node`. */
  kind?: string;
  /** Version of its firmware. */
  fw?: string;
  /** 1 where a PC runs the modules that are pushed to the cluster, too. */
  takes?: number;
  /** 1 where it accepts unsigned code. */
  open?: number;
  /** Number of the command that brought its settings, where they came over the network. */
  rev?: number;
  /** Revision of the rotation that its key came by; absent where it came over the cable. */
  key?: number;
  /** Why it started or stopped. */
  why?: string;
}

/** Of a version that has come whole. */
export const PERCENT_WHOLE = 100;

/**
 * Reads a presence; undefined for what is none (an empty payload clears one).
 * @example parsePresence('{"v":1,"boot":"a","conn":1,"state":"up","window":16}')?.window // 16
 */
export function parsePresence(text: string): Presence | undefined {
  try {
    const seen = parseBounded(text);
    const whole = seen && typeof seen === "object" && typeof seen.boot === "string" && typeof seen.state === "string";
    return whole ? seen : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a peer of that version can be worked with. */
export function isCompatible(presence: Presence): boolean {
  return presence.v === PROTOCOL_VERSION;
}
