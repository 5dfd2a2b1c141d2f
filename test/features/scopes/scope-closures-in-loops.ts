const fs: (() => number)[] = [];
for (let i = 0; i < 3; i++) fs.push(() => i);
const gs: (() => number)[] = [];
for (var j = 0; j < 3; j++) gs.push(() => j);
const hs: (() => [number, number])[] = [];
for (let i = 0, n = 2; i < n; i++) {
  hs.push(() => [i, n]);
  i;
}
const ms: (() => number)[] = [];
for (let i = 0; i < 3; ms.push(() => i), i++);
const ws: (() => number)[] = [];
let k = 0;
while (k < 3) {
  const c = k * 10;
  ws.push(() => c);
  k++;
}
const inc: (() => number)[] = [];
for (let i = 0; i < 2; i++) {
  inc.push(() => i++);
  inc[i]();
  i -= 0;
  if (i > 5) break;
}
const os = [];
for (const key in { a: 1, b: 2 }) os.push(() => key);
const vs = [];
for (const [a, b] of [
  [1, 2],
  [3, 4],
])
  vs.push(() => a + b);
export default [
  fs.map((f) => f()),
  gs.map((f) => f()),
  hs.map((f) => f()),
  ms.map((f) => f()),
  ws.map((f) => f()),
  inc.length,
  os.map((f) => f()),
  vs.map((f) => f()),
];
