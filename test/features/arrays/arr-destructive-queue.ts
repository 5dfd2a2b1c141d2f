const q = [1, 2, 3],
  out = [];
while (q.length) {
  const x = q.shift();
  out.push(x);
  if (x < 3) q.push(x + 10);
  if (out.length > 10) break;
}
export default [out, q.unshift("a", "b"), q, q.pop(), q.shift(), q.shift() ?? "U", q.length];
