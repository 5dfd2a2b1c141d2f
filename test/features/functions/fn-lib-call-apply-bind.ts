function show(a, b) {
  return [this?.n ?? "none", a, b, arguments.length];
}
const o = { n: "obj" };
const bound = show.bind(o, 1);
const twice = bound.bind({ n: "other" }, 2);
export default [
  show.call(o, 1, 2),
  show.apply(o, [1]),
  show.call(undefined),
  bound(5),
  twice(),
  bound.call({ n: "z" }, 9),
  bound.name,
  twice.name,
  bound.length,
  show.length,
  twice.length,
  show.apply(o, { length: 2, 0: "x", 1: "y" }),
];
