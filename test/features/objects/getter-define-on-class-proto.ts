class A {}
Object.defineProperty(A.prototype, "x", {
  get() {
    return this.y * 2;
  },
  configurable: true,
});
const a = new A();
a.y = 4;
export default [a.x, Object.keys(a), "x" in a];
