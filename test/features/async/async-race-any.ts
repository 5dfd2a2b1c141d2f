const d = (ms, v, bad) => new Promise((r, j) => setTimeout(() => (bad ? j(new Error(v)) : r(v)), ms));
export default Promise.all([
  Promise.race([d(20, "slow"), d(2, "fast")]),
  Promise.any([d(2, "e", true), d(8, "ok")]),
  Promise.any([d(1, "e1", true), d(2, "e2", true)]).catch((e) => [e.name, e.errors.map((x) => x.message)]),
  Promise.race([d(2, "bad", true), d(9, "x")]).catch((e) => e.message),
]);
