/** A packet comes in. A grant, the most frequent at a node, is dealt with here; all else is one call away. */
import { RISKY, SUSPECT } from "../protocol/codec.ts";
import { harmless } from "../protocol/cold/nesting.ts";
import { SAFE_LINE_BYTES } from "../protocol/limits.ts";
import {
  CALL_ARGS,
  CALL_LEASE,
  CALL_STEPS,
  FROM,
  FROM_BOOT,
  GRANT,
  GRANT_COUNTS,
  GRANT_KILLS,
  GRANT_LEASE,
  GRANT_MORE,
  TO_BOOT,
  TYPE,
} from "../protocol/packets.ts";
import { platform } from "../protocol/platform.ts";
import { checkCall, checkHeader, dropMalformed } from "./cold/guard.ts";
import { doubtCall, meetCaller, meetOwner, noteGrant, refuseGrant } from "./cold/owners.ts";
import { weigh } from "./cold/room.ts";
import { receiveOther } from "./cold/other.ts";
import type { Owner, Peer } from "./peer.ts";

/** Headers up to this long are parsed unseen. */
const SAFE_HEADER = 64;

/** As many lines as so many bytes may have are borne by what is kept back, whatever has taken the rest. */
const FEW_BYTES = 128;

/** A line that is cut off is a variable or two, ten characters are one, and a packet is held in four copies. */
const VARIABLES_PER_BYTE = 2.5;

/** Cold code and tasks may have taken the memory that there was at the last look, and Espruino dies where it runs out amid its cutting. */
function isTight(text: string): boolean {
  return platform.free !== null && platform.free() < text.length * VARIABLES_PER_BYTE;
}

/**
 * Takes a packet from the inbox. Nothing that it holds can throw, block or harm; what makes no sense is counted.
 * @param text the packet: lines, see docs/protocol.md
 */
export function receive(peer: Peer, text: string): void {
  try {
    if (text.startsWith(peer.callHead)) return receiveCall(peer, peer.caller, "[" + text.substr(peer.callAt));
    if (text.charAt(1) === "0") return meetCaller(peer, text);
    if ((peer.spare -= text.length) < 0 || (text.length > FEW_BYTES && isTight(text))) weigh(peer, text);
    const lines = text.split("\n");
    if (lines[0].length > SAFE_HEADER || (SUSPECT.test(lines[0]) && RISKY.test(lines[0])))
      lines[0] = checkHeader(lines[0]);
    const header = JSON.parse(lines[0]);
    if (header[TYPE] === GRANT) receiveGrant(peer, header, lines);
    else receiveOther(peer, header, lines);
  } catch (error) {
    dropMalformed(peer, text, error);
  }
}

/**
 * A single call, the most frequent packet of all: it goes to the queue with its arguments parsed.
 * @param text lease, steps and arguments, as a list: what stands before them is the same in each call of an owner
 */
export function receiveCall(peer: Peer, owner: Owner, text: string): void {
  if (text.length > SAFE_LINE_BYTES || (SUSPECT.test(text) && RISKY.test(text))) text = checkCall(text);
  const call = JSON.parse(text);
  if (!(call[CALL_LEASE] > owner.mark) || owner.queued + peer.queue.length >= peer.most)
    return doubtCall(peer, owner, call[CALL_LEASE]);
  owner.heard = peer.checks;
  owner.mark = call[CALL_LEASE];
  owner.queued++;
  peer.queue.push({
    steps: call[CALL_STEPS],
    k: 0,
    args: text,
    parsed: call[CALL_ARGS],
    owner: owner,
    lease: owner.mark,
  });
  if (peer.awake) return;
  peer.awake = true;
  peer.ports.wake();
}

function receiveGrant(peer: Peer, header: any[], lines: string[]): void {
  let owner = peer.owners[header[FROM]];
  if (!owner || owner.boot !== header[FROM_BOOT]) owner = meetOwner(peer, header);
  const refused = header[TO_BOOT] !== peer.boot || !(header[GRANT_LEASE] > owner.mark);
  if (refused || owner.queued + peer.waiting.length + peer.queue.length + lines.length > peer.most)
    refuseGrant(peer, owner, header, lines, refused);
  else if (header.length === GRANT_COUNTS + 1 && header[GRANT_COUNTS] === 1) takeOne(peer, owner, header, lines);
  else takeGrant(peer, owner, header, lines);
}

/** A grant of one branch: the same as `takeGrant`, without its loops. */
function takeOne(peer: Peer, owner: Owner, header: any[], lines: string[]): void {
  owner.heard = peer.checks;
  if (lines[1] !== peer.shapeText) parseShape(peer, lines[1]);
  owner.mark = header[GRANT_LEASE];
  owner.queued++;
  peer.queue.push({ steps: peer.shape, k: 0, args: lines[2], owner: owner, lease: owner.mark });
  if (header[GRANT_MORE] || header[GRANT_KILLS]) noteGrant(peer, header);
  wakeUp(peer);
}

function takeGrant(peer: Peer, owner: Owner, header: any[], lines: string[]): void {
  let at = 1;
  let lease = header[GRANT_LEASE];
  owner.heard = peer.checks;
  for (let i = GRANT_COUNTS; i < header.length; i++) {
    const shape = lines[at++];
    if (shape !== peer.shapeText) parseShape(peer, shape);
    for (let n = header[i]; n > 0 && at < lines.length; n--) {
      peer.queue.push({ steps: peer.shape, k: 0, args: lines[at++], owner: owner, lease: lease++ });
      owner.queued++;
    }
  }
  owner.mark = lease - 1;
  if (header[GRANT_MORE] || header[GRANT_KILLS]) noteGrant(peer, header);
  wakeUp(peer);
}

function parseShape(peer: Peer, line: string): void {
  const isRisky = line.length > SAFE_LINE_BYTES || (SUSPECT.test(line) && RISKY.test(line));
  peer.shape = JSON.parse(isRisky ? harmless(line) : line);
  peer.shapeText = line;
}

/** Sees to it that the run loop has a turn soon. */
export function wakeUp(peer: Peer): void {
  if (peer.awake) return;
  peer.awake = true;
  peer.ports.wake();
}
