const o = {
  set v(x) {
    this._ = x;
    return 99;
  },
};
const r = (o.v = 5);
export default [r, o._, o.v === undefined];
