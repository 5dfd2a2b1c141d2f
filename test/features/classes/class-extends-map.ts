class M extends Map {
  getOr(k, d) {
    return this.has(k) ? this.get(k) : d;
  }
}
const m = new M([["a", 1]]);
export default [m.getOr("a", 0), m.getOr("b", 9), m.size, m instanceof Map, m instanceof M];
