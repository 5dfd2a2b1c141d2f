class A {
  x = 1;
  m() {}
  static s() {}
  get g() {
    return 1;
  }
}
export default [
  Object.getOwnPropertyNames(A.prototype).sort(),
  Object.getOwnPropertyNames(new A()),
  Object.getOwnPropertyNames("ab"),
  Object.getOwnPropertyNames([1]),
  Object.getOwnPropertyNames({ a: 1, [Symbol("q")]: 2 }),
];
