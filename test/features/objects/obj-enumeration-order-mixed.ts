const o = { z: 1, 10: "ten", a: 2, 2: "two", [Symbol("s")]: 3 };
o[1] = "one";
o.b = 4;
delete o.z;
o.z = 5;
const r = [];
for (const k in o) r.push(k);
export default [
  r,
  Object.values(o),
  Object.entries({ b: 1, a: 2, 1: 3 }),
  JSON.stringify(o),
  Object.keys(Object.assign({ x: 1 }, { 5: 1, w: 2 })),
  Object.keys({ ...o, 0: 0 }),
];
