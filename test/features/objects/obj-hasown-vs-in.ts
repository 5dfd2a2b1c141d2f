class A {
  x = 1;
  get y() {
    return 2;
  }
}
const a = new A();
export default [
  Object.hasOwn(a, "x"),
  Object.hasOwn(a, "y"),
  "y" in a,
  a.hasOwnProperty("x"),
  "toString" in a,
  Object.hasOwn([1], 0),
  Object.hasOwn([1], "length"),
  Object.hasOwn("ab", 1),
  Object.hasOwn(A, "prototype"),
  Object.hasOwn({ undefined: 1 }, undefined),
];
