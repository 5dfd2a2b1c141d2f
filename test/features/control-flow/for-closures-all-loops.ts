const fs = [];
for (let i = 0; i < 2; i++) fs.push(() => "a" + i);
for (const x of [5, 6]) fs.push(() => "b" + x);
for (const k in { m: 0, n: 0 }) fs.push(() => "c" + k);
let w = 0;
while (w < 2) {
  const v = w++;
  fs.push(() => "d" + v);
}
export default fs.map((f) => f());
