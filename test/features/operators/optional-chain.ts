const o = {
  a: {
    b: null,
    f() {
      return this.z;
    },
    z: 7,
  },
};
export default [o?.a?.b, o.x?.y.z, o.a.f?.(), o.a.g?.(), o?.["a"]?.z, null ?? 1];
