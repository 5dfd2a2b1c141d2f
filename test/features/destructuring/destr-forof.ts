const out = [];
for (const [k, { v }] of [
  ["a", { v: 1 }],
  ["b", { v: 2 }],
])
  out.push(k + v);
export default out;
