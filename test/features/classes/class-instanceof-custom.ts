class Even {
  static [Symbol.hasInstance](n) {
    return n % 2 === 0;
  }
}
export default [
  2 instanceof Even,
  3 instanceof Even,
  (() => {
    try {
      1 instanceof 5;
    } catch (e) {
      return e.name;
    }
  })(),
];
