const o = { x: 1, y: 2 };
const r = [];
for (const k in o) r.push(k);
for (const k of Object.keys(o)) r.push(o[k]);
for (const [k, v] of Object.entries(o)) r.push(k + v);
Object.values(o).forEach((v) => r.push(v));
Reflect.ownKeys(o).forEach((k) => r.push(k));
JSON.stringify(o, (k, v) => (k && r.push(k), v));
export default r;
