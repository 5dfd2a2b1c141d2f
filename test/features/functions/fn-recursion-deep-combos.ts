const combos = (items, k) =>
  k === 0 ? [[]] : items.flatMap((x, i) => combos(items.slice(i + 1), k - 1).map((c) => [x, ...c]));
const powerset = ([x, ...rest]) => (x === undefined ? [[]] : powerset(rest).flatMap((s) => [s, [x, ...s]]));
export default [
  combos([1, 2, 3, 4], 2),
  combos("abcdef".split(""), 3).length,
  powerset([1, 2, 3]).length,
  powerset([1, 2, 3, 4, 5, 6, 7]).length,
];
