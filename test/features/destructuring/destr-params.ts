function f({ a = 1, b: { c = 2 } = {} } = {}, [d, e = d] = [5], ...[g, h]) {
  return [a, c, d, e, g ?? "ng", h ?? "nh"];
}
export default [f(), f({ a: 9, b: { c: 8 } }, [7], 6, 5), f({}, [1, null], 2)];
