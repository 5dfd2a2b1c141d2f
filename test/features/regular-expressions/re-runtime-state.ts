const make = (p: any, f?: string) => new RegExp(p, f);
const g = make("o", "g");
const out: any[] = [];
let m;
while ((m = g.exec("foo boo"))) out.push([m.index, g.lastIndex]);
const y = make("\\w", "y");
y.lastIndex = 1;
const lit = /lit(x)/gi;
const copy = make(lit),
  plain = make(lit, "");
lit.lastIndex = 5;
export default [
  out,
  y.exec("ab")![0],
  y.lastIndex,
  g.flags,
  make("a", "yg").flags,
  copy.flags,
  copy !== lit,
  plain.flags,
  copy.lastIndex,
  copy.exec("LITX")![1],
  RegExp(lit) === lit,
  RegExp(lit, "m") === lit,
  make(undefined).source,
  make(null).source,
  make(12).test("a12"),
  make("a") instanceof RegExp,
  `${make("a/b", "g")}`,
  Object.prototype.toString.call(make("x")),
  "a1b2".split(make("\\d")),
  "aXbX".replace(make("x", "gi"), (c) => c + c),
  [..."a1b2".matchAll(make("[a-z](\\d)", "g"))].map((x) => x[1]),
  "xay".search(make("[ab]")),
  make("q").global,
];
