class A {}
class B extends A {}
export default [
  A.prototype.isPrototypeOf(new B()),
  Object.prototype.isPrototypeOf({}),
  B.prototype.isPrototypeOf(new A()),
];
