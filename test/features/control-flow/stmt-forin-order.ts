const o = { b: 1, 2: 1, a: 1, 1: 1, [Symbol("s")]: 1, "-1": 1, "01": 1, 1.5: 1 };
const r = [];
for (const k in o) r.push(k);
export default r;
