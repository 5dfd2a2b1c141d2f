function fact(n) {
  if (n <= 1) return 1;
  return n * fact(n - 1);
}
export default [fact(5), fact(10), fact(18)];
