const S = Symbol("s");
class A {
  static #inst: A | null = null;
  static get instance() {
    return (this.#inst ??= new this());
  }
  static {
    Object.defineProperty(this, "ver", { value: "1.0", enumerable: true });
  }
  [S] = "sym";
  static [S]() {
    return "static sym";
  }
  get [Symbol.toStringTag]() {
    return "A!";
  }
  static async load() {
    return new this();
  }
  *items() {
    yield* [1, 2];
  }
  async *stream() {
    yield 1;
  }
  ["comp" + "uted"] = 1;
  static readonly LIMITS = Object.freeze({ max: 3 });
  declare foo: string;
  bar!: number;
  opt?: string;
  protected _p = 1;
  get p() {
    return this._p;
  }
  set p(v) {
    if (v < 0) throw new RangeError("p < 0: " + v);
    this._p = v;
  }
  static of(...xs: number[]) {
    const a = new this();
    a.p = xs.reduce((x, y) => x + y, 0);
    return a;
  }
  toJSON() {
    return { p: this.p };
  }
  valueOf() {
    return this.p;
  }
  compareTo(o: A) {
    return +this - +o;
  }
  static [Symbol.hasInstance](x: any) {
    return x?._p !== undefined;
  }
}
class B extends A {
  override get p() {
    return super.p * 10;
  }
  override set p(v) {
    super.p = v + 1;
  }
}
const a = A.of(1, 2),
  b = B.of(3);
const out: any[] = [
  A.instance === A.instance,
  (A as any).ver,
  a[S],
  A[S](),
  String(a),
  [...a.items()],
  (a as any).computed,
  "foo" in a,
  "bar" in a,
  "opt" in a,
  a.p,
  b.p,
  JSON.stringify([a, b]),
  a.compareTo(b),
  (a as any) < (b as any),
  (a as any) + 1,
  `${a}`,
  a instanceof A,
  {} instanceof A,
  { _p: 1 } instanceof A,
  Object.isFrozen(A.LIMITS),
  B.LIMITS === A.LIMITS,
];
try {
  a.p = -1;
} catch (e: any) {
  out.push(`${e}`);
}
try {
  (A.LIMITS as any).max = 4;
} catch (e: any) {
  out.push(e.message);
}
export default (async () => {
  const l = await B.load();
  for await (const x of l.stream()) out.push(x);
  out.push(l.constructor.name);
  return out;
})();
