const o = {};
for (const k of ["z", "10", "a", "2", "-1", "01", "1.5", "0"]) o[k] = k;
delete o.a;
o.a = "again";
const c = { ...o, b: 1, 5: 2 };
export default [
  Object.keys(o),
  Object.values(o),
  JSON.stringify(c),
  (() => {
    const r = [];
    for (const k in c) r.push(k);
    return r;
  })(),
  Object.entries({ b: 1, a: 2, 1: 3 }).flat(),
  Object.keys(Object.assign({ x: 1 }, { 3: 1, y: 2 }, { 1: 1 })),
  Reflect.ownKeys(o).length,
];
