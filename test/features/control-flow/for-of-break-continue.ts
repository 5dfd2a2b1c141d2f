const r = [];
for (const x of [1, 2, 3, 4, 5]) {
  if (x === 2) continue;
  if (x === 4) break;
  r.push(x);
}
export default r;
