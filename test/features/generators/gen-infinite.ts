function* nat() {
  let n = 0;
  while (true) yield n++;
}
function* take(n, it) {
  let i = 0;
  for (const x of it) {
    if (i++ >= n) return;
    yield x;
  }
}
function* filter(p, it) {
  for (const x of it) if (p(x)) yield x;
}
export default [
  ...take(
    5,
    filter((x) => x % 3 === 0, nat()),
  ),
];
