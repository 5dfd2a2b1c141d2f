const v = await Promise.resolve(5);
const {
  a,
  b: [c],
} = await (async () => ({ a: 1, b: [2] }))();
const arrow = async (x: number) => x + (await 1);
const expr = async function named(n: number): Promise<number> {
  return n ? n + (await named(n - 1)) : 0;
};
const o = {
  async m() {
    return this.k;
  },
  k: 7,
  async *g() {
    yield await this.m();
  },
};
const iife = await (async () => [await arrow(1), await expr(4)])();
const cond = (await Promise.resolve(false)) ? "t" : await Promise.resolve("f");
const tmpl = `${await arrow(2)}-${await o.m()}`;
const arr = [await 1, ...(await Promise.resolve([2, 3]))];
const obj = { [await Promise.resolve("key")]: await 1, ...(await Promise.resolve({ z: 26 })) };
const call = Math.max(await 3, await arrow(5));
const nul = (await Promise.resolve(null)) ?? "dflt";
const chain = (await Promise.resolve({ q: { r: 1 } }))?.q?.r;
const first = (await o.g().next()).value;
let sum = 0;
for (const p of [1, 2].map(arrow)) sum += await p;
let i = 0;
while (await Promise.resolve(i < 3)) i++;
export default [
  v,
  a,
  c,
  iife,
  cond,
  tmpl,
  arr,
  obj,
  call,
  nul,
  chain,
  first,
  sum,
  i,
  typeof arrow(1),
  arrow(1) instanceof Promise,
  arrow.constructor.name,
  await (await Promise.resolve(async () => 1))(),
];
