class Counter {
  #n = 0;
  #log: string[] = [];
  inc() {
    this.#n++;
    return this.#n;
  }
  get n() {
    return this.#n;
  }
  set n(v) {
    this.#n = v;
  }
  #m() {
    return this.#n;
  }
  viaM() {
    return this.#m();
  }
  arrow() {
    return () => this.#n;
  }
  static read(c: any) {
    return c.#n;
  }
  add(x: number) {
    this.#log.push("a" + x);
    this.#n += x;
    return this;
  }
}
const t = (f: () => any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
const c = new Counter();
const { inc } = c;
const d = Object.getOwnPropertyDescriptor(Counter.prototype, "n")!;
class Base {
  constructor() {
    this.hook();
  }
  hook() {}
}
const seen: any[] = [];
class D extends Base {
  #x = 5;
  hook() {
    seen.push(t(() => this.#x));
    seen.push(t(() => (this.#x = 1)));
  }
  get x() {
    return this.#x;
  }
}
export default [
  c.inc(),
  t(() => Counter.prototype.inc.call({} as any)),
  t(() => inc()),
  t(() => d.get!.call({})),
  t(() => d.set!.call({}, 1)),
  d.get!.call(c),
  t(() => Counter.prototype.viaM.call({} as any)),
  t(() => Counter.prototype.arrow.call({} as any)()),
  c.arrow()(),
  t(() => Counter.read({})),
  c.add(5).n,
  t(() => (Counter.prototype.add as any).apply([], [1])),
  new D().x,
  seen,
  t(() => (Counter.prototype as any).n),
];
