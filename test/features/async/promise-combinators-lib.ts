const ok = (v, ms) => new Promise((r) => setTimeout(r, ms, v));
const bad = (m, ms) => new Promise((_, j) => setTimeout(() => j(new Error(m)), ms));
export default (async () => [
  await Promise.all([ok(1, 5), 2, Promise.resolve(3)]),
  await Promise.race([ok("slow", 20), ok("fast", 2)]),
  await Promise.any([bad("x", 1), ok("any", 5)]),
  (await Promise.allSettled([ok(1, 1), bad("no", 1), 3])).map((r) => r.status + (r.value ?? r.reason.message)),
  await Promise.all([bad("first", 3), bad("second", 1)]).catch((e) => e.message),
  await Promise.any([bad("a", 1), bad("b", 2)]).catch((e) => [e.name, e.message, e.errors.map((x) => x.message)]),
  await Promise.all([]),
  await Promise.allSettled([]),
  await Promise.any([]).catch((e) => e.errors.length),
  await Promise.race([Promise.reject(1), 2]).catch((e) => "r" + e),
])();
