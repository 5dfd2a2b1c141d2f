function memoize(fn: any) {
  const cache = new Map<string, any>();
  const m = (...a: any[]): any => {
    const k = JSON.stringify(a);
    if (cache.has(k)) return cache.get(k);
    const r = fn(...a);
    cache.set(k, r);
    return r;
  };
  return Object.assign(m, { cache });
}
const fib: any = memoize((n: number): number => (n < 2 ? n : fib(n - 1) + fib(n - 2)));
const frozen: any = Object.freeze((n: number): number => (n === 0 ? 0 : 1 + frozen(n - 1)));
export default [fib(60), fib.cache.size, frozen(60)];
