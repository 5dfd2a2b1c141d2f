/** Brokers that go on, and yet do not do their part. Half a packet: whatever a broker sends is swallowed by it, the answers to pings included, and the node hears nothing any more. */
import { LEAST_BYTES } from "../limits.ts";
import type { Session } from "../types.ts";

/** Asked at each tick that finds a packet begun. @returns whether it had begun at the last tick, and has hardly grown since */
export function isStuck(session: Session): boolean {
  const missing = session.skip || session.need - session.unread.length;
  const isSame = session.missing > 0;
  const grown = session.missing - missing;
  session.missing = missing;
  return isSame && grown < LEAST_BYTES;
}

/** A subscription that is not answered hears nothing, however well pings are. @returns whether the oldest waited at the last tick, too */
export function isUnanswered(session: Session): boolean {
  const oldest = session.pending[0];
  const isOld = !!oldest.isOld;
  oldest.isOld = true;
  return isOld;
}
