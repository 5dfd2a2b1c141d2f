class Insufficient extends Error {
  constructor(
    public readonly need: number,
    public readonly have: number,
  ) {
    super(`need ${need.toFixed(2)}, have ${have.toFixed(2)}`);
  }
  get short() {
    return this.need - this.have;
  }
}
class Acc {
  static #next = 1;
  readonly id = Acc.#next++;
  #bal = 0;
  #log: { t: string; n: number }[] = [];
  constructor(open = 0) {
    if (open) this.deposit(open);
  }
  deposit(n: number) {
    if (!(n > 0)) throw new TypeError("amount");
    this.#bal += n;
    this.#log.push({ t: "d", n });
    return this;
  }
  withdraw(n: number) {
    if (n > this.#bal) throw new Insufficient(n, this.#bal);
    this.#bal -= n;
    this.#log.push({ t: "w", n });
    return this;
  }
  get balance() {
    return this.#bal;
  }
  get statement() {
    return this.#log.map(({ t, n }) => `${t === "d" ? "+" : "-"}${n.toFixed(2).padStart(8)}`);
  }
  static is(x: object): x is Acc {
    return #bal in x;
  }
  [Symbol.toPrimitive](h: string) {
    return h === "string" ? `Acc#${this.id}` : this.#bal;
  }
}
const a = new Acc(100),
  b = new Acc();
a.withdraw(30.5);
b.deposit(30.5);
let err: any;
try {
  b.withdraw(1000);
} catch (e) {
  err = e;
}
export default [
  `${a}`,
  +a,
  (a as any) + (b as any),
  (a as any) > (b as any),
  a.statement,
  err instanceof Insufficient,
  err.short,
  err.message,
  err.name,
  Acc.is(a),
  Acc.is({}),
  (() => {
    try {
      a.deposit(-1);
    } catch (e) {
      return String(e);
    }
  })(),
  JSON.stringify(a),
];
