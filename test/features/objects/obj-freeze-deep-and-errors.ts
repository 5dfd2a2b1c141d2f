const deepFreeze = (o) => {
  Object.values(o).forEach((v) => typeof v === "object" && v !== null && !Object.isFrozen(v) && deepFreeze(v));
  return Object.freeze(o);
};
const c = deepFreeze({
  a: { b: [1, { d: 2 }] },
  f() {
    return 1;
  },
});
const r = [];
for (const f of [
  () => {
    c.x = 1;
  },
  () => {
    c.a.b[1].d = 9;
  },
  () => {
    c.a.b.push(3);
  },
  () => {
    delete c.a;
  },
  () => {
    c.a.b.length = 0;
  },
  () => {
    c.a.b[0]++;
  },
  () => Object.defineProperty(c, "z", { value: 1 }),
])
  try {
    f();
    r.push("ok");
  } catch (e) {
    r.push(e.name);
  }
export default [r, JSON.stringify(c), Object.isFrozen(c.a.b[1]), Object.isSealed(c)];
