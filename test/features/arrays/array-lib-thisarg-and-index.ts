const ctx = { k: 10 };
const log = [];
[1, 2].forEach(function (x, i, arr) {
  log.push(this.k * x, i, arr.length);
}, ctx);
export default [
  log,
  [1, 2].map(function (x) {
    return x + this.k;
  }, ctx),
  [1, 20].filter(function (x) {
    return x < this.k;
  }, ctx),
  [1].some(function () {
    return this === ctx;
  }, ctx),
  [1].every(function () {
    return this === undefined;
  }),
  ["1", "2", "3"].map(parseInt),
  ["1", "2", "3"].map(Number),
  ["a", "b"].map((x, i, a) => a[a.length - 1 - i]),
  [1, 2, 3].flatMap(function (x) {
    return [x, this.k];
  }, ctx),
  Array.from(
    [1, 2],
    function (x) {
      return x * this.k;
    },
    ctx,
  ),
  [3, 1].sort(function (a, b) {
    return a - b;
  }),
  [..."ab"].entries().next().value,
  [1, 2, 3].findLast(function (x) {
    return x < this.k;
  }, ctx),
];
