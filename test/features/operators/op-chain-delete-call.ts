const o = {
  a: {
    f() {
      return this.v;
    },
    v: 3,
    n: null,
  },
};
export default [
  o?.a?.f?.(),
  o.b?.f(),
  o.b?.f().g.h(),
  delete o?.a?.v,
  o.a.f(),
  o?.["a"]?.["n"]?.x,
  (o?.b).c === undefined ? 0 : 0,
].slice(0, 6);
