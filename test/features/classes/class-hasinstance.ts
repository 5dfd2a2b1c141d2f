class Even {
  static [Symbol.hasInstance](n) {
    return n % 2 === 0;
  }
}
export default [2 instanceof (Even as any), 3 instanceof (Even as any)];
