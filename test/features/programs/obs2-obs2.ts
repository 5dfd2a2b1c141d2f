const map = (f) => (s) => ({
  subscribe(o) {
    let i = 0;
    s.subscribe({ next: (v) => o.next(f(v, i++)) });
  },
});
const of = (...xs) => ({
  subscribe(o) {
    for (const x of xs) o.next(x);
  },
});
const log = [];
map((x, i) => x * 10 + i)(of(1, 2, 3)).subscribe({ next: (v) => log.push(v) });
export default log;
