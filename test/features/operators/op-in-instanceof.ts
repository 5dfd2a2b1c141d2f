export default [
  "a" in { a: 1 },
  0 in [1],
  "length" in [],
  "x" in Object.create({ x: 1 }),
  [] instanceof Object,
  (() => 1) instanceof Function,
  5 instanceof Number,
  "toString" in {},
  (() => {
    try {
      return "a" in "abc";
    } catch (e) {
      return e.name;
    }
  })(),
  (() => {
    try {
      return {} instanceof 5;
    } catch (e) {
      return e.name;
    }
  })(),
];
