const t = (f: () => unknown) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
export default [
  t(() => {
    return x;
    let x = 1;
  }),
  t(() => {
    const f = () => y;
    const y = 2;
    return f();
  }),
  t(() => {
    class A extends (B as any) {}
    class B {}
    return A;
  }),
  t(() => {
    const z = 1;
    (z as any) = 2;
    return z;
  }),
];
