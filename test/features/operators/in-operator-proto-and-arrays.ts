class A {
  m() {}
  #p = 1;
  static has(x) {
    return #p in x;
  }
}
const a = new A();
const arr = [, 1];
export default [
  "m" in a,
  "toString" in {},
  0 in arr,
  1 in arr,
  "length" in arr,
  Symbol.iterator in arr,
  A.has(a),
  A.has({}),
  "x" in Object.create({ x: 1 }),
  (() => {
    try {
      "a" in "abc";
    } catch (e) {
      return e.message;
    }
  })(),
];
