const sum = async (n) => {
  if (n === 0) return 0;
  const rest = await sum(n - 1);
  return n + rest;
};
const walk = async (t) => {
  let s = t.v;
  for (const c of t.c ?? []) s += await walk(c);
  return s;
};
let t = { v: 1 };
for (let i = 0; i < 25; i++) t = { v: i, c: [t] };
export default (async () => [await sum(40), await walk(t)])();
