const log: string[] = [];
class Countdown implements Iterable<number> {
  constructor(private from: number, private label: string) {}
  [Symbol.iterator](): Iterator<number> {
    let left = this.from;
    const label = this.label;
    return {
      next(): IteratorResult<number> {
        log.push(`${label}.next`);
        return left > 0 ? { done: false, value: left-- } : { done: true, value: undefined };
      },
      return(value?: number): IteratorResult<number> {
        log.push(`${label}.return`);
        return { done: true, value: value ?? 0 };
      },
    };
  }
}
function find(limit: number): number {
  for (const a of new Countdown(3, "a")) {
    for (const b of new Countdown(2, "b")) {
      if (a * b === limit) return a * 10 + b;
    }
  }
  return -1;
}
const found = [find(4), find(100)];
const [first] = new Countdown(5, "c");
const [x, y, ...rest] = new Countdown(4, "d");
let thrown = "";
try {
  for (const v of new Countdown(2, "e")) {
    throw new RangeError("at " + v);
  }
} catch (e) {
  thrown = (e as Error).name + ":" + (e as Error).message;
}
export default [found, first, x, y, rest, thrown, log.join(" ")];
