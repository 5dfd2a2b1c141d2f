let f = (n) => (n ? n + f(n - 1) : 0);
const g = f;
f = (n) => 100;
export default [g(3), f(1)];
