const counts: Record<string, number> = {};
for (const c of "ananá") counts[c] = (counts[c] ?? 0) + 1;
let v = 0;
const s = "murciélago";
for (let i = 0; i < s.length; i++) if ("aeiouáéíóú".includes(s[i])) v++;
export default [counts, v, Object.keys(counts).map((k) => k.length)];
