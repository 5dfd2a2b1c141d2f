const o = { 4294967295: "b", 4294967294: "m", 9999999999: "x", 1234567890: "d", 12: "y", a: 1 };
o["2147483648"] = "z";
const r = [];
for (const k in o) r.push(k);
const c = {};
for (const id of [3000000000, 20, 1000000000]) c[id] = (c[id] ?? 0) + 1;
export default [Object.keys(o), r, c, JSON.stringify(o), o[4294967294], Object.entries(c)];
