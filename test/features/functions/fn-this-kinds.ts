const o = {
  n: 1,
  r() {
    return this?.n;
  },
  a: () => typeof this,
  in() {
    return (() => this.n)();
  },
  nest() {
    return (function () {
      return typeof this;
    })();
  },
};
const { r } = o;
const b = r.bind({ n: 2 });
export default [
  o.r(),
  r(),
  b.call({ n: 3 }),
  o.a(),
  o.in(),
  o.nest(),
  (0, o.r)(),
  o.r(),
  o["r"](),
  [o.r][0](),
  new (function () {
    this.z = 1;
  })().z,
  r.apply(5) === undefined,
];
