const r = [];
o: for (const k in { a: 1, b: 2, c: 3 }) {
  for (const j in [0, 1]) {
    if (k === "b") continue o;
    r.push(k + j);
  }
}
export default r;
