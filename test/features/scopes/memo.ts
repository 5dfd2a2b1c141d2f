const memo = (f) => {
  const c = {};
  return (n) => c[n] ?? (c[n] = f(n));
};
const sq = memo((n) => n * n);
export default [sq(4), sq(4)];
