const chain = [
  async (c, next) => {
    c.push(">");
    await next();
    c.push("<");
  },
  (c, next) => (c.push("m"), next()),
  async (c, next) => {
    c.push("(");
    const r = await next();
    c.push(")");
    return r;
  },
  async (c) => {
    await null;
    c.push("end");
  },
];
const go = async (c) => {
  const run = (i) => chain[i]?.(c, () => run(i + 1));
  await run(0);
  return c;
};
const rec = async (n) => {
  if (!n) return go([]);
  const r = await rec(n - 1);
  r.push(n);
  return r;
};
export default rec(6);
