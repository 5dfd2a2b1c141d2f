const d = Object.create(null);
d.a = 1;
d["toString"] = 2;
d.__proto__ = 3;
const r = [];
for (const k in d) r.push(k);
export default [r, Object.keys(d), "constructor" in d, d.hasOwnProperty === undefined, JSON.stringify(d)];
