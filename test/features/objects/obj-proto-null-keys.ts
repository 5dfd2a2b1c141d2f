const o = Object.create(null);
o.b = 1;
o["a"] = 2;
const k = [];
for (const x in o) k.push(x);
export default [k, JSON.stringify(o), "a" in o, o.zz === undefined];
