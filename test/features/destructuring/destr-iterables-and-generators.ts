function* ids() {
  let i = 0;
  try {
    while (true) yield ++i;
  } finally {
    closed++;
  }
}
let closed = 0;
const [a, b, , c] = ids();
const [x, ...ys] = new Set([1, 2, 3]);
const [[k, v]] = new Map([["key", "val"]]);
const [p, q = "dq", r = "dr"] = "z";
let m, n;
[m, [n]] = [1, "no"];
({ 0: m, length: n } = "word");
export default [a, b, c, closed, x, ys, k, v, p, q, r, m, n];
