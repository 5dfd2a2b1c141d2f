class A {
  constructor() {
    this.x = 1;
  }
  m() {}
  toJSON() {
    return [this.x];
  }
}
export default JSON.stringify({ a: new A(), d: [new A()] });
