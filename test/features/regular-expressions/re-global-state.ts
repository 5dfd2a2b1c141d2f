const r = /a/g;
const s = "aXa";
const out = [];
while (r.test(s)) out.push(r.lastIndex);
out.push(s.match(r).length, r.lastIndex, s.replace(r, "b"), r.lastIndex);
for (const m of s.matchAll(r)) out.push(m.index);
export default out;
