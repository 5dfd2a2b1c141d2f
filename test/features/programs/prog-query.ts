type Row = Record<string, any>;
class Query {
  constructor(private rows: Iterable<Row>) {}
  static from(r: Row[]) {
    return new Query(r);
  }
  #with(f: (r: Iterable<Row>) => Iterable<Row>) {
    return new Query(f(this.rows));
  }
  where(p: (r: Row) => boolean) {
    return this.#with(function* (r) {
      for (const x of r) if (p(x)) yield x;
    });
  }
  select(...ks: string[]) {
    return this.#with(function* (r) {
      for (const x of r)
        yield Object.fromEntries(
          ks.map((k) => {
            const [src, as = src] = k.split(" as ");
            return [as, x[src]];
          }),
        );
    });
  }
  orderBy(k: string, dir: 1 | -1 = 1) {
    return this.#with((r) => [...r].sort((a, b) => (a[k] < b[k] ? -1 : +(a[k] > b[k])) * dir));
  }
  limit(n: number) {
    return this.#with(function* (r) {
      if (n < 1) return;
      for (const x of r) {
        yield x;
        if (!--n) return;
      }
    });
  }
  groupBy(k: string, agg: Record<string, (rs: Row[]) => any>) {
    return this.#with((r) => {
      const g = new Map<any, Row[]>();
      for (const x of r) g.set(x[k], [...(g.get(x[k]) ?? []), x]);
      return [...g].map(([key, rs]) => ({
        [k]: key,
        ...Object.fromEntries(Object.entries(agg).map(([n, f]) => [n, f(rs)])),
      }));
    });
  }
  join(o: Row[], k: string) {
    const idx = new Map(o.map((x) => [x[k], x]));
    return this.#with(function* (r) {
      for (const x of r) {
        const m = idx.get(x[k]);
        if (m) yield { ...m, ...x };
      }
    });
  }
  get all() {
    return [...this.rows];
  }
}
const emp = [
  { n: "a", d: 1, s: 10 },
  { n: "b", d: 2, s: 30 },
  { n: "c", d: 1, s: 20 },
];
const dep = [
  { d: 1, t: "eng" },
  { d: 2, t: "ops" },
];
export default [
  Query.from(emp)
    .where((r) => r.s > 10)
    .select("n as name", "s")
    .orderBy("s", -1).all,
  Query.from(emp).groupBy("d", { count: (r) => r.length, avg: (r) => r.reduce((a, x) => a + x.s, 0) / r.length }).all,
  Query.from(emp).join(dep, "d").select("n", "t").limit(2).all,
  Query.from([]).limit(0).all,
];
