class Even {
  static [Symbol.hasInstance](n) {
    return n % 2 === 0;
  }
}
const Odd = { [Symbol.hasInstance]: (n) => n % 2 === 1 };
export default [2 instanceof Even, 3 instanceof Even, 3 instanceof Odd];
