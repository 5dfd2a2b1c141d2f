interface Box {
  w: number;
}
interface Box {
  h?: number;
}
const box: Box = { w: 1 };
type Shape = { kind: "c"; r: number } | { kind: "s"; s: number } | { kind: "t"; b: number; h: number };
const area = (s: Shape): number => {
  switch (s.kind) {
    case "c":
      return 3 * s.r ** 2;
    case "s":
      return s.s ** 2;
    case "t":
      return (s.b * s.h) / 2;
    default: {
      const _never: never = s;
      throw new Error("bad " + JSON.stringify(_never));
    }
  }
};
function isC(s: Shape): s is Extract<Shape, { kind: "c" }> {
  return s.kind === "c";
}
const shapes: Shape[] = [
  { kind: "c", r: 1 },
  { kind: "s", s: 2 },
  { kind: "t", b: 3, h: 4 },
];
class Opt<T> {
  private constructor(private readonly v: T | undefined) {}
  static some<T>(v: T) {
    return new Opt(v);
  }
  static none<T>() {
    return new Opt<T>(undefined);
  }
  map<U>(f: (t: T) => U): Opt<U> {
    return this.v === undefined ? Opt.none() : Opt.some(f(this.v));
  }
  flatMap<U>(f: (t: T) => Opt<U>): Opt<U> {
    return this.v === undefined ? Opt.none() : f(this.v);
  }
  or(d: T): T {
    return this.v ?? d;
  }
}
const half = (n: number) => (n % 2 ? Opt.none<number>() : Opt.some(n / 2));
type DeepRO<T> = { readonly [K in keyof T]: DeepRO<T[K]> };
const conf = { a: { b: 1 } } as const satisfies DeepRO<{ a: { b: number } }>;
let u: unknown = "str";
const ul = typeof u === "string" ? u.length : 0;
const pick = <T, K extends keyof T>(o: T, ...ks: K[]): Pick<T, K> =>
  ks.reduce((a, k) => ({ ...a, [k]: o[k] }), {} as Pick<T, K>);
const tuple: [a: string, b?: number, ...c: boolean[]] = ["x", 1, true];
const [ta, , ...tc] = tuple;
abstract class Repo<T extends { id: string }> {
  protected items: Record<string, T> = {};
  abstract validate(t: T): asserts t is T;
  save(t: T): this {
    this.validate(t);
    this.items[t.id] = t;
    return this;
  }
  get all(): T[] {
    return Object.values(this.items);
  }
}
class Users extends Repo<{ id: string; n: number }> {
  validate(t: { id: string; n: number }): asserts t is { id: string; n: number } {
    if (t.n < 0) throw new RangeError(t.id);
  }
}
let err;
const us = new Users().save({ id: "b", n: 1 }).save({ id: "a", n: 2 });
try {
  us.save({ id: "c", n: -1 });
} catch (e) {
  err = (e as RangeError).message;
}
let e2;
try {
  area({ kind: "z" } as any);
} catch (e: any) {
  e2 = e.message;
}
export default [
  box,
  shapes.map(area),
  shapes.filter(isC).length,
  Opt.some(8)
    .flatMap(half)
    .flatMap(half)
    .map((x) => x + 1)
    .or(0),
  Opt.some(6).flatMap(half).flatMap(half).or(-1),
  conf.a.b,
  ul,
  pick({ a: 1, b: 2, c: 3 }, "a", "c"),
  ta,
  tc,
  us.all,
  err,
  e2,
];
