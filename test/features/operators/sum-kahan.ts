let s = 0,
  c = 0;
for (const x of [1e16, 1, -1e16, 0.1, 0.2]) {
  const y = x - c,
    t = s + y;
  c = t - s - y;
  s = t;
}
export default s;
