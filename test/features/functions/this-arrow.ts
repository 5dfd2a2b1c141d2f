const o = {
  v: 1,
  f() {
    return [1].map((x) => x + this.v);
  },
};
export default o.f();
