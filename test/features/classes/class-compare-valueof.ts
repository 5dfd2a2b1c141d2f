class Ver {
  constructor(s) {
    [this.a, this.b] = s.split(".").map(Number);
  }
  valueOf() {
    return this.a * 100 + this.b;
  }
}
const v = ["1.2", "0.9", "1.10"].map((s) => new Ver(s));
export default [v.sort((x, y) => x - y).map((x) => `${x.a}.${x.b}`), v[0] < v[1], v[2] >= v[1], Math.max(...v)];
