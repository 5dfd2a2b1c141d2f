/** Tasks of a module that fills its node, and keeps it so. */
declare const Modules: { removeAllCached(): void };
declare const process: { memory(): { free: number } };

/** The call has been answered by then, and what that took is garbage. */
const ANSWERED_MS = 50;

const kept: number[] = [];

/** When this call has been answered, variables are kept until so few are left. */
export function leave(variables: number): null {
  setTimeout(() => {
    Modules.removeAllCached();
    for (let n = process.memory().free - variables; n > 0; n--) kept.push(0);
  }, ANSWERED_MS);
  return null;
}

/** How many are kept. */
export function size(): number {
  return kept.length;
}
