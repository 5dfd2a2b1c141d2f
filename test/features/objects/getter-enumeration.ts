const o = {
  a: 1,
  get b() {
    return 2;
  },
  set c(v) {},
};
export default [Object.keys(o), JSON.stringify(o), Object.entries(o).map(([k, v]) => [k, v ?? "U"]), { ...o }];
