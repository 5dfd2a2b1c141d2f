const parens = (n, open = 0, close = 0, s = "") =>
  s.length === 2 * n
    ? [s]
    : [
        ...(open < n ? parens(n, open + 1, close, s + "(") : []),
        ...(close < open ? parens(n, open, close + 1, s + ")") : []),
      ];
const catalan = (() => {
  const memo = [1];
  return function c(n) {
    return memo[n] ?? (memo[n] = Array.from({ length: n }, (_, i) => c(i) * c(n - 1 - i)).reduce((a, b) => a + b));
  };
})();
export default [parens(3), parens(4).length, catalan(10), catalan(15)];
