const r = [];
export default Promise.all(
  [undefined, null, 0, "s", { a: 1 }].map((x) =>
    Promise.reject(x).then(
      () => "no",
      (e) => e === x,
    ),
  ),
).then((a) => [...a, r.length]);
