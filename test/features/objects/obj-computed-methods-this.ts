const n = "go";
const o = {
  v: 3,
  [n]() {
    return this.v;
  },
  [`${n}2`]: () => typeof this,
  async [n + "3"]() {
    return this.v;
  },
  get [n + "4"]() {
    return this.v + 1;
  },
};
export default Promise.all([o.go(), o.go2(), o.go3(), o.go4]);
