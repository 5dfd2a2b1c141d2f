const r = [];
for (const [k, { v, w = "d" }] of Object.entries({ a: { v: 1 }, b: { v: 2, w: 3 } })) r.push(k + v + w);
export default r;
