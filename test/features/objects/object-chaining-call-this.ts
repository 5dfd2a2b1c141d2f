const o = {
  v: 7,
  m() {
    return this.v;
  },
  get() {
    return { v: 8, m: this.m };
  },
};
export default [o?.m(), o.m?.(), o.get?.().m?.(), (o?.m)(), o["m"]?.()];
