function* g() {
  yield 1;
}
g.prototype.extra = function () {
  return "e";
};
const it = g();
export default [it instanceof g, it.extra(), it[Symbol.iterator]() === it];
