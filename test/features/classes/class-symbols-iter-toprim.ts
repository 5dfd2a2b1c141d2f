class Range {
  constructor(
    private a: number,
    private b: number,
    private step = 1,
  ) {}
  *[Symbol.iterator]() {
    for (let i = this.a; i < this.b; i += this.step) yield i;
  }
  get [Symbol.toStringTag]() {
    return "Range";
  }
  [Symbol.toPrimitive](h: string) {
    return h === "number" ? this.b - this.a : h === "string" ? `[${this.a}..${this.b})` : "def";
  }
  static [Symbol.hasInstance](o: any) {
    return typeof o === "number";
  }
}
const r = new Range(0, 10, 3) as any;
const [f, ...rest] = r;
const set = new Set(r);
const mapped = Array.from(r as Iterable<number>, (x) => x * 2);
const m = Math.max(...r);
class Coll {
  items = ["a", "b"];
  get size() {
    return this.items.length;
  }
  [Symbol.iterator]() {
    let i = 0;
    const it = this.items;
    return { next: () => (i < it.length ? { value: it[i++], done: false } : { value: undefined, done: true }) };
  }
  async *[Symbol.asyncIterator]() {
    yield* this.items;
  }
}
export default (async () => {
  const as: string[] = [];
  for await (const x of new Coll()) as.push(x);
  return [
    f,
    rest,
    [...set],
    mapped,
    m,
    +r,
    `${r}`,
    r + "",
    r * 2,
    String(Object.prototype.toString.call(r)),
    (5 as any) instanceof Range,
    r instanceof Range,
    [...new Coll()],
    as,
    Object.fromEntries([...new Coll()].map((x, i) => [x, i])),
  ];
})();
