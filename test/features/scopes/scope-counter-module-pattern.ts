const counter = (function () {
  let count = 0;
  const listeners: ((n: number) => void)[] = [];
  return {
    inc(by = 1) {
      count += by;
      listeners.forEach((l) => l(count));
      return this;
    },
    get value() {
      return count;
    },
    on(l: (n: number) => void) {
      listeners.push(l);
      return () => {
        const i = listeners.indexOf(l);
        if (i >= 0) listeners.splice(i, 1);
      };
    },
  };
})();
const seen: number[] = [];
const off = counter.on((n) => seen.push(n));
counter.inc().inc(5).inc();
off();
counter.inc();
const once = <A extends unknown[], R>(fn: (...a: A) => R) => {
  let done = false,
    r: R;
  return (...a: A) => {
    if (!done) {
      done = true;
      r = fn(...a);
    }
    return r!;
  };
};
const init = once((a: number, b: number) => a + b + counter.value);
const memo =
  <T, R>(fn: (t: T) => R, cache = new Map<T, R>()) =>
  (t: T) => {
    if (!cache.has(t)) cache.set(t, fn(t));
    return cache.get(t)!;
  };
let calls = 0;
const sq = memo((n: number) => (calls++, n * n));
export default { seen, v: counter.value, i: [init(1, 2), init(3, 4)], s: [sq(3), sq(3), sq(4), calls] };
