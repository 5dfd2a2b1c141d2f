function fact(n) {
  fact.calls = (fact.calls || 0) + 1;
  return n < 2 ? 1 : n * fact(n - 1);
}
export default [fact(5), fact.calls];
