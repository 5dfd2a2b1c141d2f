function conv(x: number): string;
function conv(x: string): number;
function conv(x: any): any {
  return typeof x === "number" ? String(x) : Number(x);
}
class Repo<T extends { id: number }, K extends keyof T = keyof T> {
  private m = new Map<number, T>();
  add(...ts: T[]): this {
    ts.forEach((t) => this.m.set(t.id, t));
    return this;
  }
  by<P extends K>(k: P, v: T[P]): T[] {
    return [...this.m.values()].filter((t) => t[k] === v);
  }
  pluck<P extends K>(k: P): T[P][] {
    return [...this.m.values()].map((t) => t[k]);
  }
  get(id: number): T | undefined;
  get(id: number, d: T): T;
  get(id: number, d?: T) {
    return this.m.get(id) ?? d;
  }
}
const cfg = { port: 80, host: "h", tags: ["a"] } satisfies Record<string, unknown>;
const tup = [1, "a", true] as const;
type El = (typeof tup)[number];
let def!: string;
def = "assigned";
const nn = (null as string | null)!;
const ang = <number>(<unknown>"5");
const isStr = (x: unknown): x is string => typeof x === "string";
function assert(c: unknown, m = "failed"): asserts c {
  if (!c) throw new Error(m);
}
let ae;
try {
  assert(0, "zero");
} catch (e) {
  ae = (e as Error).message;
}
abstract class S {
  declare x: number;
  static of<T>(this: new () => T): T {
    return new this();
  }
}
class S2 extends S {
  y = 1;
}
type Json = string | number | Json[] | { [k: string]: Json };
const walk = (j: Json): number =>
  typeof j === "object" ? Object.values(j).reduce<number>((a, x) => a + walk(x), 0) : typeof j === "number" ? j : 0;
const r = new Repo<{ id: number; name: string; age: number }>().add(
  { id: 1, name: "a", age: 5 },
  { id: 2, name: "b", age: 5 },
);
function first<T>(xs: readonly T[]): T | undefined;
function first<T>(xs: readonly T[], d: T): T;
function first(xs: readonly any[], d?: any) {
  return xs.length ? xs[0] : d;
}
export default [
  conv(5),
  conv("7"),
  r.by("age", 5).length,
  r.pluck("name"),
  r.get(3)?.name ?? "none",
  r.get(9, { id: 9, name: "d", age: 0 }).name,
  cfg.port,
  tup.length,
  def,
  nn,
  ang,
  [1, "a"].filter(isStr),
  ae,
  S2.of().y,
  Object.keys(S2.of()),
  walk({ a: 1, b: [2, { c: 3, d: "x" }] }),
  first([1]),
  first([], "d" as never),
];
