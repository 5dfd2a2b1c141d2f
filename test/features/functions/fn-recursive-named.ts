const fact = function me(n) {
  return n < 2 ? 1 : n * me(n - 1);
};
const o = { f: fact };
export default [fact(5), o.f(6)];
