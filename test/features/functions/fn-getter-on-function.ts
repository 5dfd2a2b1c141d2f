function F() {}
F.meta = { v: 1 };
Object.defineProperty(F, "computed", {
  get() {
    return this.meta.v + 1;
  },
});
export default [F.computed, Object.keys(F), typeof F];
