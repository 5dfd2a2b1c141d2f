class A {
  static s() {}
  m() {}
}
export default [
  Object.getOwnPropertyNames({ b: 1, a: 2 }),
  Object.getOwnPropertyNames(A.prototype),
  Object.getOwnPropertyNames([1, 2]),
];
