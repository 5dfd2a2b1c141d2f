const m = new Map([
  ["a", { n: 1 }],
  ["b", { n: 2, skip: true }],
  ["c", { n: 3 }],
  ["d", { n: 4 }],
]);
let sum = 0;
const seen = [];
for (const [k, { n, skip = false }] of m) {
  if (skip) continue;
  if (n > 3) break;
  sum += n;
  seen.push(k);
}
export default [sum, seen];
