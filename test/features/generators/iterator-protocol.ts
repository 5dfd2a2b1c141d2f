class Range {
  constructor(
    private a: number,
    private b: number,
  ) {}
  [Symbol.iterator]() {
    let c = this.a;
    const b = this.b;
    return {
      next: () => (c <= b ? { value: c++, done: false } : { value: undefined, done: true }),
      return: () => {
        closed++;
        return { value: undefined, done: true };
      },
    };
  }
}
let closed = 0;
const r = new Range(1, 4);
const [x, y] = r as any;
const [...all] = r as any;
for (const v of r as any) if (v === 2) break;
try {
  for (const v of r as any) throw 1;
} catch {}
export default [
  x,
  y,
  all,
  closed,
  Math.max(...(r as any)),
  Array.from(r as any),
  new Set(r as any).size,
  [...(r as any)].length,
  Object.fromEntries([...(r as any)].map((v) => [v, v * v])),
  new Map([...(r as any)].map((v) => [v, 1])).size,
  closed,
];
