class Chain<T> {
  static of<T>(...xs: T[]) {
    return new Chain(xs);
  }
  private constructor(private readonly xs: readonly T[]) {}
  get first() {
    return this.xs[0];
  }
  get rest() {
    return new Chain(this.xs.slice(1));
  }
  get isEmpty() {
    return !this.xs.length;
  }
  get length() {
    return this.xs.length;
  }
  *[Symbol.iterator]() {
    yield* this.xs;
  }
  get [Symbol.toStringTag]() {
    return "Chain";
  }
  map<U>(f: (t: T, i: number) => U) {
    return new Chain(this.xs.map(f));
  }
  get reversed(): Chain<T> {
    return this.isEmpty ? this : Chain.of(...this.rest.reversed, this.first);
  }
  toString() {
    return `Chain(${this.xs})`;
  }
  toJSON() {
    return { chain: this.xs };
  }
  static {
    Object.defineProperty(this.prototype, "second", {
      get(this: Chain<unknown>) {
        return this.rest.first;
      },
      enumerable: false,
    });
  }
}
const c = Chain.of(1, 2, 3);
class Lazy<T> {
  #f: (() => T) | null;
  #v?: T;
  constructor(f: () => T) {
    this.#f = f;
  }
  get value(): T {
    if (this.#f) {
      this.#v = this.#f();
      this.#f = null;
    }
    return this.#v!;
  }
  get done() {
    return this.#f === null;
  }
}
let n = 0;
const lz = new Lazy(() => ++n);
const before = lz.done;
const vals = [lz.value, lz.value, lz.done];
const view = {
  first: "A",
  last: "B",
  get full() {
    return `${this.first} ${this.last}`;
  },
  set full(v) {
    [this.first, this.last] = v.split(" ");
  },
};
view.full = "X Y";
const { full, ...noFull } = view;
export default [
  c.first,
  c.rest.rest.first,
  c.length,
  [...c.reversed],
  `${c}`,
  JSON.stringify(c),
  String(Object.prototype.toString.call(c)),
  (c as any).second,
  [...c.map((x, i) => x * i)],
  before,
  vals,
  view.full,
  noFull,
  full,
  Object.keys(view),
];
