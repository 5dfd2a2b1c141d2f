const o = {
  a: 1,
  get b() {
    return 2;
  },
  set c(v) {},
};
const d = Object.getOwnPropertyDescriptors(o);
export default [Object.keys(d), d.a, typeof d.b.get, d.b.set === undefined, d.b.enumerable, typeof d.c.set];
