const log: any[] = [];
[10, 20, , 30].forEach((v, i, arr) => log.push([v, i, arr.length]));
const m = [1, , 3].map((x) => x! * 2);
export default [
  log,
  m.length,
  1 in m,
  [1, 2, 3, 4].filter((x) => x % 2),
  [1, 2, 3].reduce((a, b) => a + b),
  [1, 2, 3].reduceRight((a, b) => a + "-" + b, "s"),
  [
    [1, 2],
    [3, [4]],
  ].flat(),
  [1, [2, [3, [4]]]].flat(Infinity),
  [1, 2].flatMap((x) => [x, x * 10]),
  ["a b", "c"].flatMap((s) => s.split(" ")),
  [...[7, 8].entries()],
  [...[7, 8].keys()],
  [..."ab"].map((c, i) => c + i),
  Array.from([1, , 3]),
  [3, 4].map(
    function (this: any, x) {
      return x * this.k;
    },
    { k: 2 },
  ),
  ["1", "2", "3"].map(parseInt),
  ["1", "2"].map(Number),
];
