const m = (f: () => any) => {
  try {
    f();
    return "ok";
  } catch (e) {
    return (e as Error).message;
  }
};
const o: any = { a: { b: 1 } };
const fn: any = 3;
class A {
  #p = 1;
  static t(x: any) {
    return x.#p;
  }
}
export default [
  m(() => o.x()),
  m(() => o.a.b()),
  m(() => o.q.r),
  m(() => fn()),
  m(() => o["zz"]()),
  m(() => null!.foo),
  m(() => {
    (undefined as any).x = 1;
  }),
  m(() => new o.a()),
  m(() => new fn()),
  m(() => (A as any)()),
  m(() => A.t({})),
];
