const d = (v, ms, fail) => new Promise((r, j) => setTimeout(() => (fail ? j(new Error(v)) : r(v)), ms));
export default (async () => [
  await Promise.all([1, d("a", 5), Promise.resolve("b")]),
  await Promise.race([d("slow", 20), d("fast", 1)]),
  (await Promise.allSettled([d("x", 1), d("y", 2, true), 3])).map((s) => s.status + (s.value ?? s.reason.message)),
  await Promise.any([d("e", 1, true), d("ok", 3)]),
  await Promise.any([d("e1", 1, true)]).catch((e) => [e.name, e.errors.length]),
  await Promise.all([]),
  await Promise.all([d("p", 1, true)]).catch((e) => e.message),
])();
