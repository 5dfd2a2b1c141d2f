const t = (f: () => any) => {
  try {
    return typeof f();
  } catch (e) {
    return (e as any).name;
  }
};
const o = {
  m() {},
  f: function () {},
  a: () => 1,
  async s() {},
  get g() {
    return 1;
  },
} as any;
class K {
  m() {}
  static s() {}
}
export default [
  t(() => new o.m()),
  t(() => new o.f()),
  t(() => new o.a()),
  t(() => new o.s()),
  t(() => new (new K() as any).m()),
  t(() => new (K as any).s()),
  t(() => new (Math.max as any)()),
  t(() => new ("x" as any)()),
];
