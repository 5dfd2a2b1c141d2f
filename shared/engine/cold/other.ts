/** Packets that are no grant. */
import { CANCEL, EVENT, FROM, FROM_BOOT, HERE, PROBE, RESULT, STATUS, TO_BOOT, TYPE } from "../../protocol/packets.ts";
import { fault } from "../../protocol/fault.ts";
import type { Partner, Peer } from "../peer.ts";
import { receiveCancel } from "./cancel.ts";
import { receiveEvent } from "./events.ts";
import { receiveProbe } from "./owners.ts";
import { receiveHere } from "./seek.ts";
import { receiveResult, receiveStatus } from "./results.ts";

/** @throws TypeError for what is no header */
export function receiveOther(peer: Peer, header: any[], lines: string[]): void {
  peer.ports.tell("rare", 1);
  if (!Array.isArray(header) || typeof header[FROM] !== "string") throw fault("TypeError", "no header");
  const type = header[TYPE];
  if (type === PROBE) receiveProbe(peer, header);
  else if (type === CANCEL) receiveCancel(peer, header);
  else if (type === EVENT) receiveEvent(peer, header, lines);
  else if (type === RESULT || type === STATUS) fromPartner(peer, header, lines);
  else if (type === HERE) receiveHere(peer, header);
  else throw fault("TypeError", "unknown packet type " + type);
}

function fromPartner(peer: Peer, header: any[], lines: string[]): void {
  const partner: Partner | undefined = peer.partners[header[FROM]];
  if (!partner || !partner.lent || header[TO_BOOT] !== peer.boot || partner.boot !== header[FROM_BOOT]) return;
  if (header[TYPE] === STATUS) receiveStatus(peer, partner, header);
  else receiveResult(peer, partner, header, lines);
}
