class P {
  constructor(x) {
    this.x = x;
  }
  toString() {
    return `P(${this.x})`;
  }
  toJSON() {
    return { p: this.x };
  }
}
export default [String(new P(1)), `${new P(2)}`, "" + new P(3), new P(4)];
