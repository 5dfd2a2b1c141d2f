class L {
  constructor() {
    this.d = [3, 1, 2];
  }
  [Symbol.iterator]() {
    return this.d.slice().sort()[Symbol.iterator]();
  }
}
const [a, ...b] = new L();
export default [a, b, [...new L()], Array.from(new L()), Math.min(...new L())];
