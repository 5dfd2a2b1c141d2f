class A {}
class B extends A {}
const b = new B();
export default [
  b instanceof A,
  b.constructor === B,
  b.constructor.name,
  Object.getPrototypeOf(B) === A,
  Object.getPrototypeOf(b) === B.prototype,
  B.prototype instanceof A,
  A.prototype.isPrototypeOf(b),
];
