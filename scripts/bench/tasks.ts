/** Tasks of the benches. */
export function noop(): null {
  return null;
}

export function add(x: number, y: number): number {
  return x + y;
}

export function mul(x: number, y: number): number {
  return x * y;
}

export function tsum(list: number[]): number {
  let sum = 0;
  for (const x of list) sum += x;
  return sum;
}

/** Words and how often each occurs, of one line. */
export function count(line: string): { [word: string]: number } {
  const counts: { [word: string]: number } = {};
  for (const word of line.split(" ")) counts[word] = (counts[word] || 0) + 1;
  return counts;
}

/** Holds a slot for a while. */
export function hold(ms: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), ms);
  });
}
