/** How much slower this machine is just now than the one that budgets of time are written for. */

/** What the loop takes there when nothing else runs. */
const QUIET_MS = 7;
const ROUNDS = 6e6;
const ATTEMPTS = 40;

/** 1 on such a machine, more on a slower or busier one; the best of many short loops, so that a pause does not count. */
export function slowness(): number {
  let best = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) best = Math.min(best, loop());
  return Math.max(1, best / QUIET_MS);
}

let sink = 0;
function loop(): number {
  const start = performance.now();
  for (let i = 0; i < ROUNDS; i++) sink = Math.imul(sink ^ i, 2_654_435_761);
  return performance.now() - start;
}
