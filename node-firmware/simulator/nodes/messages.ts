/** What the owner of nodes and the threads that run them tell one another. */
import type { FlashImage } from "../hardware/flash.ts";
import type { RealNetworkOptions } from "./real-network.ts";

/** Words of the shared control array of a node. */
export const CONTROL = { STATE: 0, WORDS: 1 } as const;
export const STATE = { RUNNING: 0, PAUSED: 1, KILLED: 2 } as const;

export interface StartOptions {
  id?: string;
  files?: Record<string, string | Uint8Array>;
  flash?: FlashImage;
  variables?: number;
  stackBytes?: number;
  slowdown?: number;
  net?: RealNetworkOptions;
  env?: Record<string, string | number | boolean>;
}

export type Command =
  | { type: "start"; node: number; options: StartOptions; control: SharedArrayBuffer; wait: boolean }
  | { type: "kill" | "reboot" | "pause" | "resume"; node: number }
  | { type: "network"; node: number; up: boolean }
  | { type: "cut"; node: number; bytes: number }
  | { type: "evaluate" | "memory"; node: number; request: number; code: string };

export type Report =
  | { type: "started"; node: number }
  | { type: "failed"; node: number; message: string }
  | { type: "console"; node: number; line: string }
  | { type: "page"; node: number; page: number; bytes: SharedArrayBuffer }
  | { type: "erased"; node: number; page: number }
  | { type: "rebooted"; node: number; cause: string }
  | { type: "answer"; request: number; value: unknown }
  | { type: "off"; node: number; reason: string };
