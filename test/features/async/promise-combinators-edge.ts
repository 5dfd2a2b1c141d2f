const t = (v, ms) => new Promise((r) => setTimeout(r, ms, v));
const f = (v, ms) => new Promise((_, j) => setTimeout(j, ms, v));
export default (async () => {
  const r = [];
  r.push(
    await Promise.race([t("slow", 5), t("fast", 1)]),
    await Promise.race([5, t(1, 1)]),
    await Promise.any([f("x", 1), t("any", 3)]),
    await Promise.all(new Set([1, t(2, 1)])),
    await Promise.allSettled([]),
  );
  r.push(await Promise.all([t(1, 3), f("first", 1), f("second", 2)]).catch((e) => e));
  r.push(await Promise.any([]).catch((e) => [e.name, e.errors.length]));
  const p = Promise.resolve(1);
  r.push(
    Promise.resolve(p) === p,
    (await p.then(undefined)) === 1,
    await p
      .finally(() => {
        throw "fin";
      })
      .catch((e) => e),
  );
  return r;
})();
