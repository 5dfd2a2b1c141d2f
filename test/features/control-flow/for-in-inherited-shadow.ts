const p = { a: 1, b: 2 };
const o = Object.create(p);
o.a = 3;
o.c = 4;
const k = [];
for (const x in o) k.push(x + o[x]);
export default k;
