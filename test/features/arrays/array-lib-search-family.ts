const a = [5, 12, 8, 130, 44, 8, NaN];
export default [
  a.find((x) => x > 10),
  a.findLast((x) => x < 10),
  a.findIndex((x) => x > 200),
  a.findLastIndex((x) => x === 8),
  a.indexOf(8),
  a.lastIndexOf(8),
  a.indexOf(NaN),
  a.includes(NaN),
  a.at(-2),
  a.some(Number.isNaN),
  a.every((x) => x > 0),
  [].every((x) => false),
  [].some((x) => true),
  [[1], [2]].find(([x]) => x === 2),
  a.indexOf(8, -2),
  a.lastIndexOf(8, -3),
  a.includes(5, 1),
  [1, [2]].indexOf([2]),
  ["1"].includes(1),
  [undefined].find(() => true),
  [, 1].findIndex((x) => x === undefined),
  a.find(
    function (x) {
      return x > this.min;
    },
    { min: 40 },
  ),
  "b" in ["a", "b"],
  1 in ["a", "b"],
  [0, -0].includes(-0),
];
