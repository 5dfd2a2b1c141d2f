class Money {
  constructor(readonly cents: number, readonly unit = "EUR") {}
  [Symbol.toPrimitive](hint: string) {
    if (hint === "number") return this.cents / 100;
    if (hint === "string") return `${(this.cents / 100).toFixed(2)} ${this.unit}`;
    return this.cents;
  }
  get [Symbol.toStringTag]() { return "Money"; }
}
class Even {
  static [Symbol.hasInstance](x: unknown) { return typeof x === "number" && x % 2 === 0; }
}
const range = {
  from: 2, to: 5,
  *[Symbol.iterator]() { for (let i = this.from; i <= this.to; i++) yield i; },
};
const m: any = new Money(1250);
const tag = Symbol("tag");
const o: any = { [tag]: 1, plain: 2, [Symbol.for("shared")]: 3 };
const keyed: any = {};
keyed[m] = "by money";
export default [
  +m, `${m}`, m + 1, m + "", m * 2, m > 1000, m == 1250, String(m), Object.prototype.toString.call(m),
  (4 as any) instanceof (Even as any), (3 as any) instanceof (Even as any),
  [...range], Math.max(...range), Array.from(range, (x) => x * x),
  Object.keys(o), JSON.stringify(o), o[tag], o[Symbol.for("shared")], tag.description, String(tag), Symbol.keyFor(Symbol.for("shared")),
  Object.getOwnPropertySymbols(o).length, Object.keys(keyed), [m] + "",
];
