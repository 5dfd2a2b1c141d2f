class Money {
  constructor(c, cur = "EUR") {
    this.c = c;
    this.cur = cur;
  }
  valueOf() {
    return this.c;
  }
  toString() {
    return `${(this.c / 100).toFixed(2)} ${this.cur}`;
  }
  toJSON() {
    return { amount: this.c, cur: this.cur };
  }
  get [Symbol.toStringTag]() {
    return "Money";
  }
  static sum(...m) {
    return new Money(m.reduce((a, b) => a + +b, 0));
  }
}
const a = new Money(1050),
  b = new Money(275);
export default [
  a + b,
  `${a}`,
  a > b,
  String(Money.sum(a, b)),
  JSON.stringify([a]),
  Object.prototype.toString.call(b),
  [b, a].sort((x, y) => y - x).join(" | "),
  Math.max(a, b),
];
