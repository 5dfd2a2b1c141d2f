const memoize = (fn) => {
  const cache = {};
  return (...args) => {
    const key = JSON.stringify(args);
    if (!(key in cache)) cache[key] = fn(...args);
    return cache[key];
  };
};
const binom = memoize((n, k) => (k === 0 || k === n ? 1 : binom(n - 1, k - 1) + binom(n - 1, k)));
export default [binom(5, 2), binom(20, 10), binom(30, 3)];
