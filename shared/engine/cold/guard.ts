/** Input that makes no sense: bounded before it is parsed, dropped, counted, told. */
import { refuseHarmful } from "../../protocol/cold/nesting.ts";
import { CALL_BYTES } from "../../protocol/limits.ts";
import { fault } from "../../protocol/fault.ts";
import type { Peer } from "../peer.ts";

/** A header is numbers and short names: beyond this it is none. */
const MAX_HEADER_BYTES = 16_384;

/** @throws NestingError, RangeError for a header that would harm the parser */
export function checkHeader(line: string): void {
  if (line.length > MAX_HEADER_BYTES) throw fault("RangeError", "a header of " + line.length + " bytes");
  refuseHarmful(line);
}

/** @throws RangeError for a call that must not be parsed: too long to be parsed unseen, or harmful */
export function refuseCall(text: string): void {
  refuseHarmful(text);
  if (text.length > CALL_BYTES) throw fault("RangeError", "a call of " + text.length + " bytes");
}

/** Counts a packet that made no sense. */
export function dropMalformed(peer: Peer, text: string, error: unknown): void {
  peer.malformed++;
  peer.ports.tell("malformed", { packet: text.substring(0, 40), error: "" + error });
}
