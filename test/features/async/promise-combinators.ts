const d = (v, ms) => new Promise((r) => setTimeout(r, ms, v));
const f = (v, ms) => new Promise((_, r) => setTimeout(r, ms, v));
export default (async () => [
  await Promise.all([d(1, 3), 2, d(3, 1)]),
  await Promise.allSettled([d(1, 1), f("x", 2)]),
  await Promise.race([d("slow", 9), d("fast", 1)]),
  await Promise.any([f(1, 1), d("ok", 2)]),
  await Promise.all([]),
  await Promise.race([d(1, 5), f(2, 1)]).catch((e) => "c" + e),
])();
