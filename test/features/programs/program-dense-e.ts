const r: any[] = [];
for (const [i, x] of ["a", "b", "c"].entries()) {
  try {
    if (i === 1) continue;
    r.push(x);
    if (i === 2) break;
  } finally {
    r.push("f" + i);
  }
}
let n = 0;
const poll = () => {
  while (true) {
    try {
      n++;
      if (n === 2) throw new Error("n2");
      if (n > 3) return "done" + n;
    } catch (e: any) {
      r.push(e.message);
    } finally {
      r.push(n);
    }
  }
};
r.push(poll());
const nested = (d: number): string => {
  try {
    if (d === 0) throw new Error("deep");
    return nested(d - 1);
  } catch (e: any) {
    if (d < 2) throw new Error(e.message + d);
    return "caught " + e.message;
  } finally {
    r.push("u" + d);
  }
};
r.push(nested(3));
export default r;
