const obs = (sub) => ({
  sub,
  map: (f) => obs((o) => sub({ ...o, next: (v) => o.next(f(v)) })),
  filter: (p) => obs((o) => sub({ ...o, next: (v) => p(v) && o.next(v) })),
});
const from = (a) =>
  obs((o) => {
    a.forEach((x) => o.next(x));
    o.done?.();
  });
const log = [];
from([1, 2, 3, 4])
  .filter((x) => x % 2 === 0)
  .map((x) => x * 10)
  .sub({ next: (v) => log.push(v), done: () => log.push("end") });
export default log;
