const s = Symbol("d"),
  t = Symbol();
export default [
  s.toString(),
  s.description,
  t.description === undefined,
  typeof s,
  Symbol.for("a") === Symbol.for("a"),
  Symbol.keyFor(Symbol.for("q")),
  Symbol.keyFor(s) === undefined,
];
