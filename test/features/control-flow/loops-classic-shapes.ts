const r: unknown[] = [];
for (let i = 0, j = 10; i < j; i += 3, j--) r.push([i, j]);
for (let s = "x"; s.length < 4; s += s) r.push(s);
let i = 5;
for (; i--;) if (i === 2) break;
r.push(i);
for (const x of [1, 2, 3, 4].filter((n) => n % 2)) r.push(x);
let node: any = { v: 1, next: { v: 2, next: { v: 3, next: null } } };
for (; node; node = node.next) r.push(node.v);
let m: RegExpExecArray | null;
const re = /(\w)(\d)/g;
while ((m = re.exec("a1 b2 c3"))) r.push(m[1] + m[2] + m.index);
let z = 0;
do z += 2;
while (z < 7);
r.push(z);
const q = [1];
while (q.length) {
  const h = q.shift()!;
  r.push("q" + h);
  if (h < 4) q.push(h * 2, h * 3);
  if (r.length > 40) break;
}
for (const [i, c] of [..."ab"].entries()) r.push(i + c);
let k = 0;
for (;;) {
  if (++k > 3) break;
  else continue;
}
r.push(k);
export default r;
