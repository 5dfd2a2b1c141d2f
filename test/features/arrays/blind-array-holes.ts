const h: any[] = [1, , 3, , 5];
const log: any[] = [];
h.forEach((v, i) => log.push([i, v]));
const mapped = h.map((x) => x * 2);
const sparse: any[] = [];
sparse[3] = "d";
sparse.length = 6;
const keys = Object.keys(sparse);
delete h[0];
const e = Array(3);
export default [
  log, 1 in mapped, mapped.length, JSON.stringify(mapped), h.filter(() => true), h.indexOf(undefined), h.includes(undefined), h.findIndex((x) => x === undefined),
  keys, sparse.length, 4 in sparse, h.reduce((a, b) => a + b), h.some((x) => x === undefined), h.every((x) => x), [...h], h.join("-"), Object.keys(h), h.length,
  e.length, 0 in e, e.fill(0), [, ,].length, [, 1].concat([, 2]).length, 0 in [, 1].concat([2]), h.slice(0, 3).length, 1 in h.slice(0, 3), [3, , 1, undefined, 2].sort().length, JSON.stringify([3, , 1, undefined, 2].sort()), 4 in [3, , 1, undefined, 2].sort(),
  [[1, , 2], [, 3]].flat(), Array.from([1, , 2]), Array.from({ length: 2 }), Object.entries([7, , 8]), [1, , 2].reverse(), 1 in [1, , 2].reverse(), [, "a"].lastIndexOf(undefined as any), [1, , 3].toString(), [..."ab", , 1].length,
  [1, , 3].at(1) === undefined, [1, , 3].toSorted(), [1, , 3].with(0, 9).length, 1 in [1, , 3].toReversed(), [...[1, , 3].entries()], [...[1, , 3].keys()], [1, , 3].flatMap((x) => [x, x]), [, , 5].findLast((x) => x !== 5) === undefined, (() => { const [a = "d", b] = [, 2]; return [a, b]; })(),
];
