class A {
  m() {}
}
export default [
  typeof A.prototype.m,
  A.prototype.constructor === A,
  Object.getPrototypeOf(new A()) === A.prototype,
  new A().hasOwnProperty("m"),
  "m" in new A(),
];
