const life = (g: string[]) =>
  g.map((r, y) =>
    [...r]
      .map((c, x) => {
        let n = 0;
        for (const dy of [-1, 0, 1]) for (const dx of [-1, 0, 1]) if ((dx || dy) && g[y + dy]?.[x + dx] === "#") n++;
        return n === 3 || (n === 2 && c === "#") ? "#" : ".";
      })
      .join(""),
  );
class InsufficientFunds extends Error {
  constructor(
    readonly need: number,
    readonly have: number,
  ) {
    super(`need ${need}, have ${have}`);
    this.name = new.target.name;
  }
}
abstract class Account {
  static #next = 1;
  readonly id = Account.#next++;
  #tx: { t: string; n: number }[] = [];
  protected constructor(public owner: string) {}
  get balance() {
    return this.#tx.reduce((s, { t, n }) => s + (t === "in" ? n : -n), 0);
  }
  deposit(n: number) {
    if (n <= 0) throw new RangeError("amount");
    this.#tx.push({ t: "in", n });
    return this;
  }
  withdraw(n: number) {
    const max = this.balance + this.overdraft();
    if (n > max) throw new InsufficientFunds(n, max);
    this.#tx.push({ t: "out", n });
    return this;
  }
  protected overdraft() {
    return 0;
  }
  abstract kind(): string;
  *history() {
    for (const { t, n } of this.#tx) yield `${t}:${n}`;
  }
  transfer(to: Account, n: number) {
    this.withdraw(n);
    try {
      to.deposit(n);
    } catch (e) {
      this.deposit(n);
      throw e;
    }
  }
  toString() {
    return `${this.kind()}#${this.id}(${this.owner}: ${this.balance})`;
  }
}
class Checking extends Account {
  constructor(
    o: string,
    private limit = 100,
  ) {
    super(o);
  }
  protected override overdraft() {
    return this.limit;
  }
  kind() {
    return "chk";
  }
}
class Savings extends Account {
  constructor(
    o: string,
    readonly rate: number,
  ) {
    super(o);
  }
  kind() {
    return "sav";
  }
  accrue(y = 1) {
    const i = this.balance * this.rate * y;
    if (i) this.deposit(i);
    return this;
  }
}
const a = new Checking("ann"),
  b = new Savings("bob", 0.1);
a.deposit(50);
b.deposit(200).withdraw(20);
a.transfer(b, 120);
b.accrue();
const errs = [() => a.withdraw(1000), () => b.deposit(-1), () => b.withdraw(1e6)].map((f) => {
  try {
    f();
    return "ok";
  } catch (e: any) {
    return [e.name, e.message, e instanceof InsufficientFunds && e.have];
  }
});
const glider = [".#..", "..#.", "###.", "...."];
const inv = new Map<string, { qty: number; price: number }>();
const cmds = "add apple 5 2;add pear 3 1.5;add apple 2 3;rm pear 3;rm kiwi 1;rm apple 10".split(";").map((c) => {
  const [op, n, q, p] = c.split(" ");
  const it = inv.get(n);
  switch (op) {
    case "add":
      inv.set(
        n,
        it ? { qty: it.qty + +q, price: (it.price * it.qty + +p * +q) / (it.qty + +q) } : { qty: +q, price: +p },
      );
      return "ok";
    case "rm":
      if (!it) return `no ${n}`;
      if (it.qty < +q) return `only ${it.qty}`;
      it.qty -= +q;
      if (!it.qty) inv.delete(n);
      return "ok";
  }
});
export default [
  life(life(glider)),
  `${a}`,
  String(b),
  [...b.history()],
  errs,
  cmds,
  [...inv].map(([n, { qty, price }]) => `${n}x${qty}@${price.toFixed(2)}`),
];
