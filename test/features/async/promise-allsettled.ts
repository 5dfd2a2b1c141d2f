export default Promise.allSettled([Promise.resolve(1), Promise.reject(new Error("x")), 3]).then((r) =>
  r.map((x) => [x.status, x.status === "fulfilled" ? x.value : x.reason.message]),
);
