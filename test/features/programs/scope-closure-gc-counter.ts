const counters = {};
for (const k of ["a", "b"]) {
  let n = 0;
  counters[k] = { inc: () => ++n, get: () => n };
}
counters.a.inc();
counters.a.inc();
counters.b.inc();
export default Object.entries(counters).map(([k, c]) => [k, c.get()]);
