const fs = [];
for (let i = 0; i < 5; i++) {
  if (i % 2) continue;
  let sq = i * i;
  fs.push(() => [i, sq++]);
}
export default [fs.map((f) => f()), fs.map((f) => f())];
