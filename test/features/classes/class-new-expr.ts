class A {
  constructor(...a) {
    this.n = a.length;
  }
}
const ns = {
  A,
  get B() {
    return A;
  },
};
export default [
  new A(),
  new ns.A(1),
  new ns["A"](1, 2),
  new ns.B(1),
  new A(...[1, 2, 3]),
  new (class {
    k = 1;
  })().k,
].map((x) => x.n ?? x);
