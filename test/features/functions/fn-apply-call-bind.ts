function f(a, b) {
  return [this.x, a, b];
}
const o = { x: 1 };
export default [f.call(o, 2, 3), f.apply(o, [4, 5]), f.bind(o, 6)(7)];
