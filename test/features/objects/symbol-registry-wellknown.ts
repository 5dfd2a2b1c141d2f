const S = Symbol("x");
class Temp {
  static [Symbol.hasInstance](v: any) {
    return typeof v === "object" && v !== null && "deg" in v;
  }
  [Symbol.toPrimitive](h: string) {
    return { number: 36.6, string: "36.6C", default: "def" }[h];
  }
  get [S]() {
    return "sym";
  }
  static [S] = "static";
}
const t: any = new Temp();
const it = {
  from: 1,
  to: 3,
  *[Symbol.iterator]() {
    for (let i = this.from; i <= this.to; i++) yield i;
  },
};
const e = (f: () => any) => {
  try {
    return f();
  } catch (x: any) {
    return x.name;
  }
};
export default [
  { deg: 1 } instanceof Temp,
  t instanceof Temp,
  +t,
  `${t}`,
  t + "",
  t * 2,
  t[S],
  Temp[S],
  [...it],
  Math.max(...it),
  S.description,
  S.toString(),
  Object(S) === S,
  Symbol.for("a").description,
  Symbol.keyFor(Symbol.for("k")),
  Symbol.keyFor(Symbol.iterator),
  e(() => S + ""),
  e(() => +(S as any)),
  e(() => new (Symbol as any)()),
  [S].includes(S),
  new Map([[S, 1]]).get(S),
  new Set([S, S, Symbol("x")]).size,
  { [S]: 1, a: 2 }[S],
  Object.keys({ [S]: 1, a: 2 }),
  S in { [S]: 0 },
  Object.getOwnPropertySymbols({ [S]: 1 })[0] === S,
  JSON.stringify({ a: S, [S]: 1 }),
  typeof Symbol(),
  Symbol("d") === (Symbol("d") as any),
  !!S,
  [Symbol.iterator, Symbol.toPrimitive].map(String),
];
