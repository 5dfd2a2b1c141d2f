class Range {
  constructor(a, b, step = 1) {
    Object.assign(this, { a, b, step });
  }
  [Symbol.iterator]() {
    let { a, b, step } = this;
    return {
      next: () => (a < b ? { value: (a += step) - step, done: false } : { value: undefined, done: true }),
      return() {
        a = b;
        return { done: true };
      },
    };
  }
  map(f) {
    return Array.from(this, f);
  }
  includes(x) {
    for (const y of this) if (x === y) return true;
    return false;
  }
}
const r = new Range(0, 10, 3);
export default [
  [...r],
  r.map((x) => x * x),
  r.includes(6),
  r.includes(7),
  Math.max(...r),
  new Set(r).size,
  Object.fromEntries([...r].entries()),
];
