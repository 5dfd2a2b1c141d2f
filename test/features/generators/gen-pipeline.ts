function* map(it, f) {
  for (const x of it) yield f(x);
}
function* filter(it, p) {
  for (const x of it) if (p(x)) yield x;
}
function* take(it, n) {
  if (n <= 0) return;
  for (const x of it) {
    yield x;
    if (--n <= 0) return;
  }
}
function* nat() {
  let n = 0;
  while (true) yield n++;
}
export default [
  ...take(
    map(
      filter(nat(), (x) => x % 2),
      (x) => x * x,
    ),
    4,
  ),
];
