let n = 0;
const r = [];
top: while (true) {
  do {
    n++;
    if (n === 2) continue top;
    if (n === 5) break top;
    r.push(n);
  } while (n < 10);
}
export default [r, n];
