const f = (n) => {
  if (n === 0) return 0;
  {
    const f = (x) => x * 10;
    return f(n);
  }
};
function g(f, n) {
  return n ? f(n - 1) : "end";
}
export default [f(3), g((x) => x, 4)];
