class A extends null {
  static s() {
    return 1;
  }
}
export default [A.s(), Object.getPrototypeOf(A.prototype) === null];
