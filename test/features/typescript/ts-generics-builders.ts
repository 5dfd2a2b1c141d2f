class QB<T extends object> {
  private preds: ((t: T) => boolean)[] = [];
  private sorter?: (a: T, b: T) => number;
  private lim = Infinity;
  constructor(private src: readonly T[]) {}
  static from<T extends object>(s: readonly T[]) {
    return new QB(s);
  }
  where<K extends keyof T>(k: K, op: "=" | ">" | "<" | ((v: T[K]) => boolean), v?: T[K]): this {
    this.preds.push((t) =>
      typeof op === "function" ? op(t[k]) : op === "=" ? t[k] === v : op === ">" ? t[k] > v! : t[k] < v!,
    );
    return this;
  }
  orderBy<K extends keyof T>(k: K, dir: "asc" | "desc" = "asc"): this {
    const s = dir === "asc" ? 1 : -1;
    const prev = this.sorter;
    this.sorter = (a, b) => prev?.(a, b) || (a[k] < b[k] ? -s : a[k] > b[k] ? s : 0);
    return this;
  }
  limit(n: number): this {
    this.lim = n;
    return this;
  }
  select<K extends keyof T>(...ks: K[]): Pick<T, K>[] {
    return this.run().map((t) => Object.fromEntries(ks.map((k) => [k, t[k]])) as Pick<T, K>);
  }
  groupBy<K extends keyof T>(k: K): Map<T[K], T[]> {
    return this.run().reduce((m, t) => m.set(t[k], [...(m.get(t[k]) ?? []), t]), new Map<T[K], T[]>());
  }
  private run() {
    const r = this.src.filter((t) => this.preds.every((p) => p(t)));
    if (this.sorter) r.sort(this.sorter);
    return r.slice(0, this.lim);
  }
  get count() {
    return this.run().length;
  }
}
const data = [
  { n: "ann", a: 30, c: "x" },
  { n: "bob", a: 25, c: "y" },
  { n: "cat", a: 35, c: "x" },
  { n: "dan", a: 25, c: "x" },
] as const;
type Ev<M> = { [K in keyof M]: { type: K; payload: M[K] } }[keyof M];
type M = { add: number; set: { v: number }; reset: undefined };
const reducer = (s: number, e: Ev<M>): number => {
  switch (e.type) {
    case "add":
      return s + e.payload;
    case "set":
      return e.payload.v;
    case "reset":
      return 0;
  }
};
const store = <S, E>(r: (s: S, e: E) => S, s: S) => {
  const subs = new Set<(s: S) => void>();
  return {
    get state() {
      return s;
    },
    dispatch(e: E) {
      s = r(s, e);
      subs.forEach((f) => f(s));
      return this;
    },
    subscribe(f: (s: S) => void) {
      subs.add(f);
      return () => subs.delete(f);
    },
  };
};
const st = store(reducer, 1);
const seen: number[] = [];
const un = st.subscribe((s) => seen.push(s));
st.dispatch({ type: "add", payload: 5 }).dispatch({ type: "set", payload: { v: 100 } });
un();
st.dispatch({ type: "reset", payload: undefined });
export default [
  QB.from(data)
    .where("a", ">", 24 as any)
    .orderBy("a")
    .orderBy("n", "desc")
    .select("n", "a"),
  QB.from(data).where("c", "=", "x").limit(2).count,
  [
    ...QB.from(data)
      .where("n", (v) => v.includes("a"))
      .groupBy("c"),
  ].map(([k, v]) => k + v.length),
  seen,
  st.state,
];
