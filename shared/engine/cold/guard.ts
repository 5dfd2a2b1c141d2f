/** Input that makes no sense: bounded before it is parsed, dropped, counted, told. */
import { harmless, SHORT } from "../../protocol/cold/nesting.ts";
import { HARMFUL, NO_MEMORY, SENSELESS } from "../../protocol/drops.ts";
import { CALL_BYTES, PEER_NAME_BYTES } from "../../protocol/limits.ts";
import { fault } from "../../protocol/fault.ts";
import type { Peer } from "../peer.ts";

/** A header is numbers and short names: beyond this it is none. */
const MAX_HEADER_BYTES = 16_384;

/** @throws NestingError, RangeError for a header that would harm the parser */
export function checkHeader(line: string): string {
  if (line.length > MAX_HEADER_BYTES) throw fault("RangeError", "a header of " + line.length + " bytes");
  return harmless(line);
}

/** @throws RangeError for a call that must not be parsed: too long to be parsed unseen, or harmful */
export function checkCall(text: string): string {
  const safe = harmless(text);
  if (text.length > CALL_BYTES) throw fault("RangeError", "a call of " + text.length + " bytes");
  return safe;
}

/** What no id holds: it is part of a topic, where some letters mean something. */
const NO_ID = /[^-0-9A-Za-z_.:]/;

/**
 * Whether a peer may have this id and boot. Ids are keys of dictionaries: those that every object has already, as
 * `constructor`, would be found there though nobody put them in.
 */
export function isPeer(id: unknown, boot: unknown): boolean {
  return isName(id) && isName(boot) && !!id && !NO_ID.test(id as string) && !(NONE as any)[id as string];
}

/** Whether something is a text as short as what peers are called by: it may be kept. */
export function isName(value: any): boolean {
  return typeof value === "string" && value.length <= PEER_NAME_BYTES;
}

/** @throws TypeError for an id or a boot that no peer has */
export function checkPeer(id: unknown, boot: unknown): void {
  if (!isPeer(id, boot)) throw fault("TypeError", "no peer has the id " + id);
}

/** An object of which nothing is known but what all have. */
const NONE = {};

/** Counts a packet that is dropped. */
export function dropMalformed(peer: Peer, text: string, error: any): void {
  const name = error.name;
  peer.drops[name === SHORT ? NO_MEMORY : name === "RangeError" || name === "NestingError" ? HARMFUL : SENSELESS]++;
  peer.ports.tell("malformed", { packet: text.slice(0, 40), error: "" + error });
}
