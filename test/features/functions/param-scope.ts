const x = "outer";
function f(a = () => x, b = a()) {
  const x = "inner";
  return [a(), b, x];
}
function g(n: number, m = n * 2, { k = m + 1 } = {} as any, ...r: number[]) {
  n = 100;
  return [n, m, k, r];
}
const h = (a: number, b: number = a, c = (() => b + 1)()) => a + b + c;
export default [f(), g(1), g(1, 2, { k: 3 }, 4, 5), h(1), h.length, g.length];
