const m = (f: () => any) => {
  try {
    f();
    return "ok";
  } catch (e) {
    return (e as Error).message;
  }
};
const n: any = 5,
  o: any = { a: 1 },
  u: any = undefined,
  nul: any = null;
export default [
  m(() => [...n]),
  m(() => [...o]),
  m(() => {
    for (const x of n) x;
  }),
  m(() => {
    const [a] = n;
  }),
  m(() => {
    const [a] = u;
  }),
  m(() => {
    const { a } = u;
  }),
  m(() => {
    const { a } = nul;
  }),
  m(() => (({ a }: any) => a)(null)),
  m(() => (({ a }: any) => a)(undefined)),
  m(() => {
    const {
      a: { b },
    } = { a: { b: 1 } };
    return b;
  }),
];
