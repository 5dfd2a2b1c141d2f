const t: any = { a: 0 };
const log: string[] = [];
const bad = {
  get x() {
    throw new RangeError("boom");
  },
  y: 1,
};
try {
  Object.assign(t, { p: 1 }, bad, { q: 2 });
} catch (e: any) {
  log.push(e.name + ":" + e.message);
}
const ro = Object.freeze({ k: 1 });
try {
  Object.assign(ro as any, { k: 2 });
} catch (e: any) {
  log.push(e.name);
}
export default [
  t,
  log,
  Object.assign({}, { a: 1 }, { a: undefined }),
  { ...null, ...undefined, ...{ a: 1 } },
  { ..."hi" },
  { ...[1, 2] },
  Object.assign(Object.create({ inh: 1 }), { own: 2 }).inh,
];
