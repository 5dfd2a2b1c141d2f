const r = [];
for (const c of "abc") r.push(c);
export default [r, [..."xy"], Array.from("pq")];
