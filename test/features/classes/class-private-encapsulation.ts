class Account {
  #balance = 0;
  #log = [];
  static #count = 0;
  constructor(owner, initial = 0) {
    this.owner = owner;
    if (initial) this.deposit(initial);
    Account.#count++;
  }
  deposit(n) {
    if (n <= 0) throw new RangeError(`bad amount: ${n}`);
    this.#balance += n;
    this.#note("+", n);
    return this;
  }
  withdraw(n) {
    if (n > this.#balance) throw new Error("insufficient");
    this.#balance -= n;
    this.#note("-", n);
    return this;
  }
  #note(op, n) {
    this.#log.push(op + n);
  }
  get balance() {
    return this.#balance;
  }
  get history() {
    return [...this.#log];
  }
  static get count() {
    return Account.#count;
  }
  transfer(to, n) {
    this.withdraw(n);
    to.deposit(n);
  }
}
const a = new Account("a", 100),
  b = new Account("b");
a.transfer(b, 30);
const errs = [];
for (const f of [() => a.withdraw(1e3), () => b.deposit(-1)])
  try {
    f();
  } catch (e) {
    errs.push(`${e.name}: ${e.message}`);
  }
export default [a.balance, b.balance, a.history, errs, Account.count, Object.keys(a), JSON.stringify(b)];
