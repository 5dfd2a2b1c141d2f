const attempt = (f: any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
const arrow: any = () => 1;
const o = { m() {} } as any;
export default [
  attempt(() => ({}) instanceof arrow),
  attempt(() => new arrow()),
  attempt(() => (1 as any) instanceof arrow),
];
