const fs = [];
for (let i = 0; i < 3; fs.push(() => i), i++) fs.push(() => (i += 10));
const a = fs.map((f) => f());
const gs = [];
for (const k in { a: 1, b: 2 }) gs.push(() => k);
for (let i = 0, inc = () => i++; i < 3; inc(), i++) {
  gs.push(() => i);
  if (gs.length > 8) break;
}
let w = 0;
const hs = [];
while (w < 3) {
  const c = w++;
  hs.push(() => c);
}
do {
  let d = w--;
  hs.push(() => d);
} while (w > 1);
export default [a, gs.map((g) => g()), hs.map((h) => h())];
