const r: any[] = [];
outer: for (let i = 0; i < 3; i++) {
  const fs: (() => string)[] = [];
  for (let j = 0; j < 3; j++) {
    if (j > i) {
      r.push(fs.map((f) => f()));
      continue outer;
    }
    fs.push(() => `${i}${j}`);
  }
  r.push(["full", ...fs.map((f) => f())]);
}
const timers: (() => number)[] = [];
for (let i = 0; i < 3; i++) {
  let k = i;
  timers.push(() => (k += 10));
  i === 1 && k++;
}
const w: (() => number)[] = [];
let n = 3;
while (n) {
  const m = n--;
  w.push(() => m * n);
}
const d: any[] = [];
do {
  let z = n++;
  d.push(() => z);
} while (n < 2);
export default [r, timers.map((f) => f()), timers.map((f) => f()), w.map((f) => f()), d.map((f) => f())];
