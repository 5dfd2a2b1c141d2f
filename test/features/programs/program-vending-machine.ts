class Vending {
  #stock;
  #coins = 0;
  static #PRICES = { cola: 150, gum: 35 };
  constructor(stock) {
    this.#stock = { ...stock };
  }
  insert(c) {
    if (![5, 10, 25, 100].includes(c)) throw new RangeError(`coin ${c}`);
    this.#coins += c;
    return this;
  }
  buy(item) {
    const price = Vending.#PRICES[item];
    if (price === undefined) throw new Error(`no such item: ${item}`);
    if (!(this.#stock[item] > 0)) throw new Error(`sold out: ${item}`);
    if (this.#coins < price) throw new Error(`need ${price - this.#coins} more`);
    this.#stock[item]--;
    let rest = this.#coins - price;
    this.#coins = 0;
    const change = {};
    for (const c of [100, 25, 10, 5]) {
      const n = Math.floor(rest / c);
      if (n) change[c] = n;
      rest %= c;
    }
    return { item, change };
  }
}
const v = new Vending({ cola: 1, gum: 5 });
const t = (f) => {
  try {
    return f();
  } catch (e) {
    return e.message;
  }
};
export default [
  t(() => v.insert(100).insert(100).buy("cola")),
  t(() => v.insert(25).buy("gum")),
  t(() => v.insert(25).buy("gum")),
  t(() => v.buy("cola")),
  t(() => v.insert(3)),
  t(() => v.buy("tea")),
];
