export default [
  [1, 2].every(
    function (x) {
      return x < this.m;
    },
    { m: 3 },
  ),
  [1, 2].map(function () {
    return this;
  }, "s").length,
  [1, 2, 3].filter(
    function (x) {
      return this.has(x);
    },
    new Set([2]),
  ),
];
