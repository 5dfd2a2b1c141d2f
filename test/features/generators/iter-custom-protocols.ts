class Range {
  constructor(a, b) {
    Object.assign(this, { a, b });
  }
  [Symbol.iterator]() {
    let i = this.a;
    const e = this.b;
    return {
      next: () => (i <= e ? { value: i++, done: false } : { value: undefined, done: true }),
      return: () => {
        this.closed = true;
        return { done: true };
      },
    };
  }
}
const r = new Range(1, 5);
for (const x of r) if (x === 2) break;
const [p, q] = new Range(7, 9);
const m = Math.max(...new Range(1, 4));
function* take(n, it) {
  let i = 0;
  for (const x of it) {
    if (i++ >= n) return;
    yield x;
  }
}
function* nat() {
  let i = 0;
  try {
    while (true) yield i++;
  } finally {
    log.push("cleanup");
  }
}
const log = [];
const mapped = [...take(3, nat())];
export default [
  r.closed,
  p,
  q,
  m,
  mapped,
  log,
  Array.from(new Range(1, 3), (x) => x * x),
  new Set(new Range(1, 3)).size,
  Object.fromEntries([...new Range(1, 2)].map((x) => [x, x])),
  [..."ab", ...new Range(0, 1)],
  (([a, ...rest]) => rest)(new Range(1, 4)),
  String(new Map([[1, 2]]).entries()),
  Object.prototype.toString.call([].keys()),
  [][Symbol.iterator]().next(),
];
