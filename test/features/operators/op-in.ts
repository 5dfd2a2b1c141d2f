const a = [1, , 3];
class A {
  x = 1;
  m() {}
}
export default [
  0 in a,
  1 in a,
  3 in a,
  "length" in a,
  "x" in new A(),
  "m" in new A(),
  "toString" in {},
  Symbol.iterator in [],
  (() => {
    try {
      return "a" in "abc";
    } catch (e) {
      return e.name;
    }
  })(),
];
