class A {
  m() {}
}
const a = new A(),
  b = new A();
A.prototype.extra = function () {
  return "x";
};
export default [a.m === b.m, a.extra(), Object.keys(A.prototype), typeof A, A.prototype.constructor === A];
