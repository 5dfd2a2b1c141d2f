const a = ["x", "y"];
a.extra = "z";
const ks = [];
for (const k in a) ks.push(k, typeof k);
let s = "";
for (const i in "ab") s += i;
for (var v in { q: 1 });
export default [ks, s, v, a.length, JSON.stringify(a)];
