class P {
  constructor(x) {
    this.x = x;
  }
  toJSON(k) {
    return `${k}:${this.x}`;
  }
}
export default [
  JSON.stringify(new P(1)),
  JSON.stringify({ a: new P(2), b: [new P(3)] }),
  JSON.stringify({ toJSON: () => undefined }),
  JSON.stringify({ d: new Date(1e12) }),
];
