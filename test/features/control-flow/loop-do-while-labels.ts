let i = 0,
  out: any[] = [];
do {
  if (i === 2) {
    i++;
    continue;
  }
  if (i === 5) break;
  out.push(i);
} while (i++ < 10);
outer: while (true) {
  do {
    i++;
    if (i % 3 === 0) continue outer;
    if (i > 12) break outer;
    out.push(i);
  } while (i < 100);
}
a: {
  b: {
    out.push("b");
    break a;
  }
  out.push("never");
}
f: for (const x of [1, 2, 3]) {
  s: switch (x) {
    case 1:
      for (const y of [1, 2]) {
        if (y === 2) break s;
        out.push("y" + y);
      }
    case 2:
      continue f;
    case 3:
      out.push("three");
  }
  out.push("end" + x);
}
let n = 3;
while (n-- > 0) out.push("n" + n);
for (var v = 0, w = 10; v < w; v += 4, w--);
out.push(v, w);
for (let k = 0; ; k++) {
  if (k === 2) {
    out.push("k");
    break;
  }
}
let t = 0;
for (;;) {
  try {
    t++;
    if (t < 3) continue;
    break;
  } catch {
  } finally {
    out.push("t" + t);
  }
}
l1: l2: l3: do {
  break l2;
} while (true);
if (n);
else out.push("else");
for (const q in [1, 2])
  l: {
    if (q === "0") break l;
    out.push("q" + q);
  }
export default out;
