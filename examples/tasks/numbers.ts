/** Tasks on numbers, which run on the nodes: those of the examples in Celery's documentation. */

export function add(x: number, y: number): number {
  return x + y;
}

export function mul(x: number, y: number): number {
  return x * y;
}

/** Celery's `tsum`: the sum of a list. */
export function sum(numbers: number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
