const r = [];
[5, 6].forEach(
  function (x, i, arr) {
    r.push(this.m * x + i + arr.length);
  },
  { m: 10 },
);
r.push(
  [1, 2].map(String),
  ["1", "2", "3"].map(Number),
  ["1", "2", "3"].map(parseInt).map(String),
  [1, 0, "", "a", null].filter(Boolean),
  ["a", "b"].map((x) => ({ x })),
  [
    [1, 2],
    [3, 4],
  ].map(([a, b]) => a * b),
);
export default r;
