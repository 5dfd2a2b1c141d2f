function f(a, b, c) {
  return [this?.x, a, b, c];
}
const g = f.bind({ x: 1 }, 2);
const h = g.bind({ x: 9 }, 3);
export default [g(5, 6), h(7), g.name, g.length, h.length];
