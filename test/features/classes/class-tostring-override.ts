class V {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
  toString() {
    return `(${this.x},${this.y})`;
  }
  valueOf() {
    return this.x + this.y;
  }
  static from([x, y]) {
    return new V(x, y);
  }
  plus(o) {
    return new V(this.x + o.x, this.y + o.y);
  }
}
const v = V.from([1, 2]).plus(new V(3, 4));
export default [`${v}`, v + 1, v > 9, [v].join(), String(v)];
