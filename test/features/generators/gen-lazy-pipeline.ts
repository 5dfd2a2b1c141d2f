const map = (f) =>
  function* (it) {
    for (const x of it) yield f(x);
  };
const filter = (p) =>
  function* (it) {
    for (const x of it) if (p(x)) yield x;
  };
const take = (n) =>
  function* (it) {
    let i = 0;
    if (n <= 0) return;
    for (const x of it) {
      yield x;
      if (++i >= n) return;
    }
  };
const pipe = (src, ...fs) => fs.reduce((s, f) => f(s), src);
function* nat() {
  let i = 1;
  while (true) yield i++;
}
export default [
  ...pipe(
    nat(),
    filter((x) => x % 3 === 0),
    map((x) => x * x),
    take(4),
  ),
];
