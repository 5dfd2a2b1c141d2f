let n = 0;
const r = [];
a: do {
  n++;
  do {
    if (n === 2) continue a;
    if (n === 4) break a;
    r.push(n);
    break;
  } while (true);
} while (n < 10);
export default [r, n];
