const fact = function self(n) {
  return n < 2 ? 1 : n * self(n - 1);
};
const alias = fact;
export default [
  alias(6),
  typeof self,
  fact.name,
  (function f(n) {
    return n ? [n, ...f(n - 1)] : [];
  })(4),
];
var self;
