const t = (ms, v) =>
  new Promise((r) =>
    setTimeout(() => {
      log.push(v);
      r(v);
    }, ms),
  );
const log = [];
export default (async () => {
  const a = await t(6, "a"),
    b = await t(1, "b");
  const [c, d] = await Promise.all([t(6, "c"), t(1, "d")]);
  const rs = [];
  for (const x of ["e", "f"]) rs.push(await t(1, x));
  return [a, b, c, d, rs, log];
})();
