/** The warden's clock: a look at all charges, every second or less often. */
import {
  CHECKPOINT_S,
  CLAIM_S,
  CLAIMING,
  GONE_S,
  HEAD_LEASE_S,
  HEAD_RENEWAL_S,
  KEEPING,
  KEPT,
  PUTTING,
  QUIET_S,
  READING,
  RECORD_S,
  WATCHING,
  type Charge,
  type Head,
  type Warden,
} from "../warden.ts";
import { becomeKeeper, beginReading, bodyText, claim, forget, putAway, removeResult } from "./keeper.ts";

/** Looks at all charges. Not to be called while there is no connection: what cannot be heard is no silence. */
export function tend(warden: Warden): void {
  const seconds = warden.passed;
  warden.passed = 0;
  warden.rest = QUIET_S;
  for (const key of Object.keys(warden.charges)) {
    const charge = warden.charges[key];
    if (!charge) continue;
    charge.ticks += seconds;
    if (charge.phase === WATCHING) watch(warden, charge, seconds);
    else if (charge.phase === KEEPING) keep(warden, charge);
    else if (charge.phase === KEPT) {
      if (charge.head && charge.ticks >= charge.head.s) removeResult(warden, charge);
    } else hurry(warden, charge);
    const isQuiet = charge.phase === WATCHING && !charge.gone && charge.heard;
    // close to the end of its lease guardians look each second, or they would all claim in the same one
    if (!isQuiet || charge.ticks >= HEAD_LEASE_S - QUIET_S) warden.rest = 1;
  }
}

/** The keeper is gone, or its head was not renewed: somebody else has to go on. */
function watch(warden: Warden, charge: Charge, seconds: number): void {
  // no head is there, or none any more: it has ended while this peer was away
  if (!charge.heard || !charge.head) {
    if (charge.ticks >= RECORD_S) forget(warden, charge);
    return;
  }
  if (charge.gone) charge.gone += seconds;
  const turn = charge.head.n.indexOf(warden.peer.id);
  if (charge.gone > GONE_S + turn || charge.ticks > HEAD_LEASE_S + turn) claim(warden, charge);
}

/** States that last for seconds only. */
function hurry(warden: Warden, charge: Charge): void {
  // after a reconnection another keeper may stand in the head, or a result be there: they are heard first
  if (charge.phase === PUTTING && (charge.put || charge.ticks >= RECORD_S)) putAway(warden, charge);
  else if (charge.phase === CLAIMING && charge.ticks >= CLAIM_S) beginReading(warden, charge);
  else if (charge.phase === READING && charge.ticks >= (charge.body ? CLAIM_S : RECORD_S)) becomeKeeper(warden, charge);
}

/** Says that it is still kept; keeps what is done from being done again; writes all anew for a broker that has lost it. */
function keep(warden: Warden, charge: Charge): void {
  const topic = "d/" + charge.id + "/";
  const branch = charge.branch!;
  const head = charge.head as Head;
  const isLost = !charge.heard && charge.ticks >= RECORD_S;
  const isStep = branch.k > charge.saved && branch.k === charge.seen && !branch.over;
  if (isLost || (isStep && charge.ticks >= CHECKPOINT_S && branch.k < branch.steps.length)) {
    if (warden.ports.retain(topic + "b", bodyText(branch))) charge.saved = branch.k;
  }
  charge.seen = branch.k;
  if (!isLost && charge.ticks < HEAD_RENEWAL_S) return;
  if (!warden.ports.retain(topic + "h", JSON.stringify(head))) return;
  charge.ticks = 0;
  if (isLost) for (const name of head.n) warden.ports.retain(topic + name, "1");
  charge.heard = true;
}
