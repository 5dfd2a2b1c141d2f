const o: any = {
  a: {
    f() {
      return this === o.a;
    },
    n: null,
  },
  arr: [1],
};
const u: any = undefined;
export default [
  o?.a?.f(),
  o.b?.c.d.e,
  o.a.n?.x,
  o.g?.(),
  o.arr?.[0],
  u?.[o.x.y.z],
  delete o?.a?.n,
  "n" in o.a,
  (u?.a).b === undefined ? 1 : 2,
].length;
