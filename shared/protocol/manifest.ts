/** What travels of a task module: its manifest, retained under its name, and chunks of its code, retained under their hash. */

/** Format of a manifest. Nodes refuse another one. */
export const MANIFEST_FORMAT = 1;

/** Bytes of code in a chunk, the last one apart. With its topic it is far below a node's 4 KB; two fill a page of flash. */
export const CHUNK_BYTES = 2_032;

/** Longest module. 16 pages of flash, and about 6,000 variables when loaded: more than any node has. */
export const MAX_MODULE_BYTES = 65_504;

/** Modules that a node holds. Their list must fit one page of its flash, two versions of each. */
export const MAX_MODULES = 24;

/** Digits of a version's hash: the first of the SHA-256 of its code, in hex. */
export const HASH_DIGITS = 10;

/** Versions of a module that a node keeps: the running one, and the one before, to which it can go back at once. */
export const GENERATIONS = 2;

/** Wire form: keys are short, since a node parses every manifest of its cluster at each connection. */
export interface Manifest {
  /** Format. */
  v: number;
  /** The cluster's prefix: a manifest of another cluster is refused. */
  c: string;
  /** Name of the module. */
  n: string;
  /** Hash: names the version. */
  h: string;
  /** Bytes of code. */
  b: number;
  /** SHA-256 of the code, base64. */
  s: string;
  /** Revision: grows with every change of what the cluster is to run. A lower one is a replay. */
  r: number;
  /** Chunks, in order, by their hash. */
  k: string[];
  /** Variables that it takes on a node, as the compiler estimates. */
  m?: number;
  /** The version before, for a way back. */
  o?: string;
  /** 1 where the module is to be removed. */
  x?: number;
  /** 1 where the version is to stay: pushes of another one are refused by the tools. */
  p?: number;
  /** 1 where the version is there for a while: a node holds it for tasks that name it, and forgets it at its next boot. */
  q?: number;
  /** Only nodes that carry one of these labels run it; absent = all. */
  l?: string[];
  /** Only this node: such a manifest stands under `m/<module>/<node>` and outranks an older one for all. */
  t?: string;
  /** HMAC-SHA256 of `signedText` under the cluster's key, base64. */
  g?: string;
}

/**
 * What is signed: all that decides which code runs. The chunks are not in it, for the code's digest is.
 * @example signedText(manifest) // "broccoli-module\n1\nbroccoli\nwords\n..."
 */
export function signedText(m: Manifest): string {
  const place = (m.x ? "x" : "") + (m.p ? "p" : "") + "\n" + (m.l || []) + "\n" + (m.t || "");
  return ["broccoli-module", m.v, m.c, m.n, m.h, m.b, m.s, m.r, place].join("\n");
}

/** Why a node refuses a module: numbers of error ids, E201 and on. */
export const enum Refusal {
  BadSignature = 201,
  WrongContent = 202,
  Replayed = 203,
  OtherCluster = 204,
  TooLarge = 206,
  BadName = 207,
  TooMany = 208,
  NoFlash = 209,
  NoMemory = 210,
  DoesNotLoad = 211,
  SelfCheckFailed = 212,
  ChunkMissing = 213,
  Malformed = 214,
  SetAside = 215,
  RolledBack = 220,
}

/** Names that a module may have: they stand in topics, in task names, and as keys of objects (`__proto__` must not). */
export function isModuleName(name: string): boolean {
  return name.length <= 20 && /^[a-zA-Z][a-zA-Z0-9_-]*$/.test(name);
}

/** What an operator asks of nodes: signed where they have a key, obeyed once. */
export interface Command {
  do: "reboot" | "compact" | "provision" | "reset" | "key";
  /** The cluster's prefix. */
  c: string;
  /** Grows with every command. */
  r: number;
  /** Only this node; absent = all. */
  t?: string;
  /** Settings that change, as JSON, or the new key in hex, sealed (see `sealStem`) and in base64: they hold passwords, and others read along. */
  x?: string;
  /** HMAC-SHA256 of `commandText` under the cluster's key, base64. */
  g?: string;
}

/** What of a command is signed. */
export function commandText(command: Command): string {
  const text = ["broccoli-command", command.do, command.c, command.r, command.t || ""].join("\n");
  return command.x ? text + "\n" + command.x : text;
}

/**
 * Settings and keys are sealed by a stream: its block at byte n (of 32 bytes) is HMAC-SHA256 of this and n under the cluster's key, and
 * no revision comes twice.
 */
export function sealStem(command: Command): string {
  return ["broccoli-seal", command.c, command.t || "", command.r, ""].join("\n");
}

/** Rotations of the key that the broker retains, oldest first: a node that was off for all of them takes them in turn. */
export const MAX_ROTATIONS = 8;

/** A firmware travels as a module of this name, whose code is the index of its files. */
export function firmwareName(kind: string): string {
  return FIRMWARE + kind;
}

const FIRMWARE = "firmware-";

/** Whether a module's name stands for a firmware. */
export function isFirmware(name: string): boolean {
  return name.slice(0, FIRMWARE.length) === FIRMWARE;
}

/** Digits of the hash of a piece of a firmware. It is what the piece is verified by: the index is signed, the pieces are not. */
export const PIECE_DIGITS = 24;
