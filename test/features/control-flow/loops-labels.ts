const out: string[] = [];
outer: for (let i = 0; i < 4; i++) {
  for (let j = 0; j < 4; j++) {
    if (j === 2) continue outer;
    if (i === 2) break outer;
    out.push(`${i}${j}`);
  }
}
block: {
  out.push("in");
  if (out.length) break block;
  out.push("never");
}
let n = 0;
a: do {
  b: while (true) {
    n++;
    if (n % 2) continue a;
    if (n > 6) break a;
    break b;
  }
} while (n < 10);
w: for (const x of [1, 2, 3]) {
  switch (x) {
    case 1:
      continue w;
    case 2:
      break;
    default:
      break w;
  }
  out.push("x" + x);
}
x: y: for (const k in { p: 1, q: 2 }) {
  for (;;) {
    if (k === "p") continue x;
    break y;
  }
}
const tr: string[] = [];
l: for (let i = 0; i < 3; i++) {
  try {
    if (i === 0) continue l;
    if (i === 1) break l;
  } finally {
    tr.push("f" + i);
  }
}
f: if (true) {
  out.push("if");
  break f;
}
export default [out, n, tr];
