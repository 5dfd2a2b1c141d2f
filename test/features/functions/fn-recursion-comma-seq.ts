let c = 0;
const f = (n) => (c++, n > 0 && (f(n - 1), f(n - 1)), c);
export default f(5);
