const F = (n) => (n === 0 ? 1 : n - M(F(n - 1)));
const M = (n) => (n === 0 ? 0 : n - F(M(n - 1)));
export default Array.from({ length: 14 }, (_, i) => [F(i), M(i)]);
