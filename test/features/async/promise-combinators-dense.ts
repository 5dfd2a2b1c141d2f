const wait = (ms: number, v: any, fail = false) =>
  new Promise((res, rej) => setTimeout(() => (fail ? rej(new Error(v)) : res(v)), ms));
export default (async () => [
  await Promise.all([wait(3, "a"), wait(1, "b"), 3, Promise.resolve(4)]),
  await Promise.all([]),
  await Promise.all([wait(1, "x"), wait(2, "bad", true)]).catch((e) => "caught " + e.message),
  await Promise.race([wait(9, "slow"), wait(1, "fast")]),
  await Promise.race([wait(1, "err", true), wait(5, "ok")]).catch((e) => e.message),
  await Promise.allSettled([1, wait(1, "no", true), wait(1, "yes")]).then((rs) =>
    rs.map((r) => (r.status === "fulfilled" ? r.value : r.reason.message)),
  ),
  await Promise.any([wait(1, "e1", true), wait(2, "win")]),
  await Promise.any([]).catch((e) => e.constructor.name),
  await Promise.allSettled([]),
  await Promise.all(new Set([1, Promise.resolve(2)])),
])();
