const o = {
  n: "o",
  reg() {
    return this?.n;
  },
  arr: () => typeof this,
  nest() {
    return [1].map(() => this.n)[0];
  },
};
const f = o.reg;
export default [o.reg(), f() === undefined, o.arr(), o.nest(), (0, o.reg)() === undefined, o.reg(), o["reg"]()];
