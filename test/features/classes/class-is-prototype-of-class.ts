class A {}
class B extends A {}
class C extends B {}
export default [
  A.isPrototypeOf(B),
  A.isPrototypeOf(C),
  B.isPrototypeOf(A),
  A.prototype.isPrototypeOf(new C()),
  Object.prototype.isPrototypeOf(A),
];
