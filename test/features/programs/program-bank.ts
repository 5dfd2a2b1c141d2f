class Insufficient extends Error {
  constructor(need, have) {
    super(`need ${need}, have ${have}`);
    this.name = this.constructor.name;
    Object.assign(this, { need, have });
  }
}
class Acct {
  #b = 0;
  static #count = 0;
  constructor(b) {
    this.#b = b;
    Acct.#count++;
  }
  get balance() {
    return this.#b;
  }
  withdraw(n) {
    if (n > this.#b) throw new Insufficient(n, this.#b);
    this.#b -= n;
    return this;
  }
  static get count() {
    return Acct.#count;
  }
}
const a = new Acct(10);
let r;
try {
  a.withdraw(3).withdraw(8);
} catch (e) {
  r = [e.name, e.message, e.need, e instanceof Insufficient, String(e)];
}
export default [a.balance, r, Acct.count];
