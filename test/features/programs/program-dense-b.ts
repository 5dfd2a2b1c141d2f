function outer() {
  const log: string[] = [];
  const inner = function fact(n: number): number {
    log.push(typeof fact + n);
    return n < 2 ? 1 : n * fact(n - 1);
  };
  const r = inner(3);
  const walk = function visit(t: any, f = visit): number {
    return t ? 1 + f(t.l) + f(t.r) : 0;
  };
  return [r, log, walk({ l: { l: null, r: null }, r: null }), inner.name];
}
export default outer();
