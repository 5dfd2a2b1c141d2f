const o = {
  n: 2,
  f() {
    return this.n;
  },
  g: () => typeof this,
  h: function () {
    return this.n * 2;
  },
};
export default [o.f(), o.h()];
