const p = { a: 1, b: 2 };
const o = Object.create(p, { c: { value: 3, enumerable: true }, d: { value: 4 } });
o.b = 5;
const r = [];
for (const k in o) r.push(k);
export default [r, Object.keys(o)];
