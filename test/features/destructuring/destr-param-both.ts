function f({ a, b: { c = 3 } = {} }, [d, e = 5] = [], ...[g, h]) {
  return [a, c, d, e, g, h];
}
export default [f({ a: 1 }), f({ a: 1, b: { c: 2 } }, [4], 6, 7), f.length];
