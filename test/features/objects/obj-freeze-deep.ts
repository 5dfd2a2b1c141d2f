const df = (o) => {
  Object.values(o).forEach((v) => typeof v === "object" && v !== null && df(v));
  return Object.freeze(o);
};
const o = df({ a: { b: [1, { c: 2 }] } });
const r = [];
for (const f of [
  () => {
    o.x = 1;
  },
  () => {
    o.a.b.push(1);
  },
  () => {
    o.a.b[1].c = 9;
  },
  () => {
    delete o.a;
  },
  () => {
    o.a.b.length = 0;
  },
])
  try {
    f();
    r.push("no");
  } catch (e) {
    r.push(e.name);
  }
export default [r, Object.isFrozen(o), Object.isFrozen(o.a.b), o];
