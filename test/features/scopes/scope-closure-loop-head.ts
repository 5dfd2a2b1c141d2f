const out: any[] = [];
const a: any[] = [];
for (let i = 0; i < 3; a.push(() => i), i++);
out.push(a.map((f) => f()));
const b: any[] = [];
for (let i = 0, f = () => i; i < 3; i++) b.push(f);
out.push(b.map((f) => f()));
const c: any[] = [];
for (let i = 0; c.push(() => i), i < 2; i++);
out.push(c.map((f) => f()));
const d: any[] = [];
for (let i = 0, inc = () => i++; i < 3; inc()) {
  d.push(() => i);
  if (d.length > 4) break;
  i++;
}
out.push(d.map((f) => f()));
const e: any[] = [];
l: for (let i = 0, j = 5; i < j; e.push(() => [i, j]), i++, j--) {
  if (i === 1) continue l;
  e.push(i);
}
out.push(e.map((x) => (typeof x === "function" ? x() : x)));
export default out;
