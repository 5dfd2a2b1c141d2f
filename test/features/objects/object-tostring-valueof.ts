const money = {
  amount: 5,
  toString() {
    return `$${this.amount}`;
  },
  valueOf() {
    return this.amount;
  },
};
const hinted = {
  [Symbol.toPrimitive](hint: string) {
    return hint === "number" ? 42 : hint === "string" ? "str" : "def";
  },
};
export default [
  `${money}`,
  money + 1,
  money + "",
  money > 4,
  String(money),
  +hinted,
  `${hinted}`,
  hinted + "",
  [money] + "",
  Object.prototype.toString.call([]),
  Object.prototype.toString.call(null),
  Object.prototype.toString.call(new Date(0)),
  Object.prototype.toString.call(/x/),
  Object.prototype.toString.call(() => 1),
  Object.prototype.toString.call("s"),
  Object.prototype.toString.call(1),
  Object.prototype.toString.call(true),
  Object.prototype.toString.call(undefined),
  `${{}}`,
];
