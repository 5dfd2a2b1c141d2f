class InsufficientFunds extends Error {
  constructor(need, have) {
    super(`need ${need}, have ${have}`);
    this.name = "InsufficientFunds";
    this.missing = need - have;
  }
}
class Account {
  #balance = 0;
  static #count = 0;
  #log = [];
  constructor(owner) {
    this.owner = owner;
    this.id = ++Account.#count;
  }
  deposit(n) {
    if (!(n > 0)) throw new RangeError("amount must be positive");
    this.#balance += n;
    this.#log.push(["+", n]);
    return this;
  }
  withdraw(n) {
    if (n > this.#balance) throw new InsufficientFunds(n, this.#balance);
    this.#balance -= n;
    this.#log.push(["-", n]);
    return this;
  }
  get balance() {
    return this.#balance;
  }
  get history() {
    return this.#log.map((e) => e.join(""));
  }
  toJSON() {
    return { id: this.id, owner: this.owner, balance: this.#balance };
  }
  static get count() {
    return Account.#count;
  }
}
const a = new Account("ann").deposit(100).withdraw(30);
const r = [];
for (const f of [
  () => a.withdraw(500),
  () => a.deposit(-1),
  () => a.deposit("x"),
  () => {
    a.balance = 1;
  },
])
  try {
    f();
    r.push("ok");
  } catch (e) {
    r.push(`${e.name}: ${e.message}`, e.missing ?? null);
  }
export default [a.balance, a.history, JSON.stringify([a, new Account("bob")]), r, Account.count, Object.keys(a)];
