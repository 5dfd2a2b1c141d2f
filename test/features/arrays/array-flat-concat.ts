export default [
  [[1], [[2]], [[[3]]]].flat(2),
  [1, [], [2, []]].flat(),
  [
    [, 1],
    [2, ,],
  ].flat(),
  [1, 2].flatMap((x) => [[x]]),
  [1, 2].flatMap((x) => x as any),
  ["a,b", "c"].flatMap((s) => s.split(",")),
  [].concat(),
  [1].concat([[2]] as any, 3, [4, [5]] as any),
  [1, 2].concat("ab" as any, null as any, undefined as any),
  [[1, 2], [3]].flat(0),
  [0, 1, 2].flat(NaN),
  [[[1]]].flat(1.9),
  [1, , 3].flatMap((x) => [x, x]),
  [].flat(),
  [
    ["a", 1],
    ["b", 2],
  ].map(([k, v]) => ({ [k]: v })),
  [1, [2, [3]]].toString(),
];
