/** The tasks that `broccoli chaos` pushes to the nodes: their values depend on every argument, and they take a little time. */

/** Waits, then a number that depends on both. */
export function mix(ms: number, n: number): Promise<number> {
  return new Promise((resolve) => setTimeout(() => resolve((n * 31 + 7) % 65521), ms));
}

/** The same of what came before, at once. */
export function next(before: number, n: number): number {
  return (before * 17 + n) % 65521;
}

/** A number that depends on each item and its place. */
export function fold(list: number[]): number {
  let sum = 0;
  for (let i = 0; i < list.length; i++) sum = (sum * 13 + list[i]) % 65521;
  return sum;
}
