function memoize<A extends any[], R>(fn: (...a: A) => R, key: (...a: A) => string = (...a) => JSON.stringify(a)) {
  const cache = new Map<string, R>();
  let hits = 0;
  const m = (...a: A): R => {
    const k = key(...a);
    if (cache.has(k)) {
      hits++;
      return cache.get(k)!;
    }
    const r = fn(...a);
    cache.set(k, r);
    return r;
  };
  return Object.assign(m, { cache, stats: () => ({ hits, size: cache.size }) });
}
const fib: any = memoize((n: number): number => (n < 2 ? n : fib(n - 1) + fib(n - 2)));
const area = memoize((w: number, h: number) => w * h);
export default [fib(40), fib.stats(), area(2, 3), area(2, 3), area(3, 2), area.stats(), [...area.cache.keys()]];
