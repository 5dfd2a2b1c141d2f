/** A piece of work to measure others by: what a machine does besides, and how fast it is, concerns both. */

/** What {@link reference} takes on a quiet machine of the kind that budgets of time are written for. */
export const REFERENCE_MS = 60;
const ROUNDS = 5e7;

let sink = 0;

/** Milliseconds that the reference takes just now. */
export function reference(): number {
  const start = performance.now();
  for (let i = 0; i < ROUNDS; i++) sink = Math.imul(sink ^ i, 2_654_435_761);
  return performance.now() - start;
}
