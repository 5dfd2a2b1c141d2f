class A {
  m() {}
  static s() {}
}
export default [
  Object.getOwnPropertyNames({ b: 1, a: 2 }),
  Object.getOwnPropertyNames(A.prototype),
  Object.getOwnPropertyNames("ab"),
];
