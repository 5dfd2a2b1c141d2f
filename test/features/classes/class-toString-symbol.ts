class V {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
  toString() {
    return `(${this.x}, ${this.y})`;
  }
  valueOf() {
    return Math.hypot(this.x, this.y);
  }
}
const v = new V(3, 4);
export default [`${v}`, v + 1, v > 4, String(v), [v].join(), v + "", JSON.stringify(v)];
