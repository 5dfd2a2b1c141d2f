/**
 * The engine's and the session's ports on Espruino: what runs for every packet, and one resident step to each rare one.
 * A cold function that is kept as a value would keep its whole file in memory, so what is kept stands here.
 */
import type { Question } from "../shared/engine/cold/seek.ts";
import { FIRST_FAULT } from "../shared/protocol/drops.ts";
import { greet, publishPresence } from "./cold/presence.ts";
import { connected, follow } from "./cold/connected.ts";
import { dispatch } from "./cold/messages.ts";
import { askAll, inboxOf } from "./cold/topics.ts";
import { recover, report } from "./cold/trouble.ts";
import { mindMemory, roomLeft } from "./cold/scarce.ts";
import { keepUnsent, sendUnsent } from "./cold/unsent.ts";
import { publish } from "./mqtt/session.ts";
import { MqttFault } from "./mqtt/types.ts";
import { tendDetached } from "./detached/cold/detached.ts";
import { wishFor } from "./modules/cold/command.ts";
import { findTask } from "./modules/cold/load.ts";
import { node } from "./state.ts";
import { makeWords } from "./words/cold/words.ts";

/** Publishes a packet to a peer's inbox. */
export function sendPacket(to: string, packet: string): boolean {
  return publish(node.session, node.topics[to] || inboxOf(to), packet) || keepUnsent(to, packet);
}

export function later(callback: () => void, ms: number): void {
  setTimeout(callback, ms);
}

export function load(task: string, done: (found: boolean) => void): void {
  findTask(task, done);
}

export function watch(partner: string, on: boolean): void {
  follow(partner, on);
}

export function ask(question: Question): void {
  askAll(question);
}

export function ignore(): void {}

/**
 * Rare, and what sees to it is cold: it would be loaded on top of all else that is. Where even without that memory is short the
 * message is let go and counted: the link would end with it otherwise, and Espruino may die where it runs out.
 */
export function onMessage(topic: string, payload: string): void {
  tell("rare");
  if (freeNow() >= RESERVE_VARIABLES) return dispatch(topic, payload);
  node.peer.drops[MqttFault.HandlerFailed - FIRST_FAULT]++;
  mindMemory();
}

export function onConnect(): void {
  connected();
}

export function onSubscribed(): void {
  greet();
}

/** See `announce`. */
export function announceAlone(): void {
  node.announcing = false;
  dropCold();
  publishPresence();
}

export function onDrain(): void {
  sendUnsent();
}

export function onReport(code: number, detail: string): void {
  report(code, detail);
}

/** Where memory ran out, what sees to it needs some itself: should it run out again, the next look finds the flag that is left. */
export function onErrorFlag(): void {
  const flags = E.getErrorFlags();
  const memory = flags.indexOf("MEMORY") >= 0;
  if (!memory && flags.indexOf("CALLBACK") < 0) return;
  dropCold();
  recover(memory);
}

/** See `platform.room`. */
export function room(): number {
  return roomLeft();
}

/** See `platform.free`. */
export function freeNow(): number {
  return process.memory(false).free;
}

/** A message is held in four copies while it is taken in, ten bytes to a variable. */
const VARIABLES_PER_BYTE = 0.4;

/** See the session's options. */
export function hasMemory(bytes: number): boolean {
  return roomLeft() > bytes * VARIABLES_PER_BYTE;
}

/** PINGREQs that an idle node may send between two looks: two bytes each. */
const IDLE_BYTES = 4;

/** Free variables below which cold code is dropped even under load: a burst of errors and chords may have all of it loaded. */
export const SCARCE_VARIABLES = 1500;

/** Free variables below which nothing new is taken on: what is here has to end with them. */
export const RESERVE_VARIABLES = 600;

/** How often idle code is looked for. */
export const SWEEP_MS = 1000;

/** Looks that must find the node idle, one after the other, before its cold code goes. */
const IDLE_LOOKS = 3;

/**
 * Looks, one after the other, after which an idle node that had run out of memory asks whether it has it back. By then every
 * owner whose lease is no longer than that has asked for what was kept for it.
 */
const LONG_IDLE_LOOKS = 60;

/**
 * A node that lacks more than this part of its variables for good is better off with a reboot than with what is left. Less may be
 * the owners and partners that it has met since it was last at rest: a tenth was, once in a million hostile packets.
 */
const LOST_PART = 0.15;

/** What an idle node uses is noted while all is well. What an interrupted callback held may never come back (espruino 1.3). */
function mindWear(memory: { usage: number; total: number }): void {
  if (node.isWorn) {
    if (node.idleLooks < LONG_IDLE_LOOKS) return;
    dropCold(); // what came and was not answered has loaded it anew
    memory = process.memory();
    if (memory.usage > node.atRest + memory.total * LOST_PART) return wishFor("memory");
  }
  node.isWorn = false;
  node.atRest = memory.usage;
}

/**
 * Drops cold code when the node was idle since the last look, or memory is scarce. Files come back when they are called;
 * runs from a timer of its own, so that none of their functions is being executed. A dropped file is a cycle of functions
 * and scopes, which only a collection frees: `process.memory()` collects.
 */
export function sweep(): void {
  setTimeout(sweep, SWEEP_MS); // first: Espruino removes an interval whose callback ran out of memory
  onErrorFlag();
  if (node.detached && ++node.detached.passed >= node.detached.rest) tendDetached();
  const idle = node.session.sent - node.swept <= IDLE_BYTES;
  node.swept = node.session.sent;
  node.idleLooks = idle ? node.idleLooks + 1 : 0;
  const memory = process.memory();
  const free = memory.free;
  if (node.idleLooks > IDLE_LOOKS) mindWear(memory);
  if (node.idleLooks === IDLE_LOOKS || free < SCARCE_VARIABLES) dropCold();
  if (free < RESERVE_VARIABLES || node.peer.short) mindMemory();
}

/**
 * What the engine tells: a rare turn of events is about to load cold code. What is being executed stays until it has ended, all
 * else goes where memory is scarce. Counted without a collection first: that costs a tenth.
 */
export function tell(event: string): void {
  if (event !== "rare" || process.memory(false).free >= SCARCE_VARIABLES) return;
  if (process.memory().free < SCARCE_VARIABLES) dropCold();
}

/** Also when the node has come on line: what it needed for that is a fifth of its memory. */
export function dropCold(): void {
  Modules.removeAllCached();
  process.memory();
}

/** What a task module gets from `require("broccoli")`. */
export function words(): any {
  return makeWords();
}
