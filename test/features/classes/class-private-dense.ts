class Acc {
  #bal = 0;
  static #all: Acc[] = [];
  #log: string[] = [];
  constructor(start: number) {
    this.#bal = start;
    Acc.#all.push(this);
  }
  get #fee() {
    return this.#bal > 100 ? 1 : 2;
  }
  set #b(v: number) {
    this.#log.push("set" + v);
    this.#bal = v;
  }
  #check(n: number) {
    if (n > this.#bal) throw new Error("low");
    return n;
  }
  take(n: number) {
    this.#b = this.#bal - this.#check(n) - this.#fee;
    return this;
  }
  static total() {
    return Acc.#sum((a) => a.#bal);
  }
  static #sum(f: (a: Acc) => number) {
    return Acc.#all.reduce((s, a) => s + f(a), 0);
  }
  static is(o: any) {
    return #bal in o;
  }
  eq(o: Acc) {
    return this.#bal === o.#bal;
  }
  bump() {
    this.#bal++;
    this.#bal += 5;
    this.#bal **= 1;
    return this.#bal;
  }
  get log() {
    return [...this.#log];
  }
  bad(o: any) {
    return o.#bal;
  }
}
const a = new Acc(200),
  b = new Acc(50);
a.take(50).take(100);
const errs = [() => b.take(1000), () => b.bad({}), () => b.eq({} as any)].map((f) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
});
export default [
  a.log,
  Acc.total(),
  Acc.is(a),
  Acc.is({}),
  a.eq(b),
  a.bump(),
  Object.keys(a),
  JSON.stringify(b),
  errs,
  "#bal" in a,
];
