const a = [5, 1, 4, 2, 3];
const people = [{ n: "b", a: 2 }, { n: "a", a: 2 }, { n: "c", a: 1 }, { n: "d", a: 3 }];
const t = (f: () => any) => { try { return f(); } catch (e) { return (e as Error).name; } };
export default [
  [1, 2, 3, 4, 5].copyWithin(0, 3), [1, 2, 3, 4, 5].copyWithin(1, 0, 3), [1, 2, 3, 4, 5].copyWithin(-2, -4, -3), [1, 2, 3, 4].copyWithin(1),
  [1, [2, [3, [4, [5]]]]].flat(), [1, [2, [3, [4, [5]]]]].flat(2), [1, [2, [3, [4, [5]]]]].flat(Infinity), [[1, 2], [3]].flatMap((x) => x.concat(0)),
  [10, 9, 1, 100].sort(), [10, 9, 1, 100].sort((x, y) => x - y), ["b", undefined, "a"].sort(), people.toSorted((x, y) => x.a - y.a).map((x) => x.n).join(""), people.sort((x, y) => x.n.localeCompare(y.n)).map((x) => x.n).join(""),
  a.toSorted(), a.toSorted((x, y) => y - x), a, a.with(1, 99), a.with(-1, 0), t(() => a.with(9, 0)), a.toSpliced(1, 2), a.toSpliced(-1, 1, 7, 8, 9), a.toSpliced(1), a.toReversed(),
  a.splice(1, 2), a, a.splice(-1), a, a.splice(0, 0, 8, 9), a, a.splice(1, Infinity, 0), a, (a.splice as any)(), a.splice(undefined as any), a,
  [1, 2, 3].fill(0, 1), [1, 2, 3].fill(9, -1), Array.of(7), Array(2).length, Array.from("abc"), Array.from(new Set([1, 1])), Array.from({ length: 3 }, (_, i) => i * i),
  [1, 2, 3].findLast((x) => x < 3), [1, 2, 3].findLastIndex((x) => x > 5), [1, 2, 3].lastIndexOf(3, -2), [1, 2, NaN].includes(NaN), [NaN].indexOf(NaN), [1, 2, 3].includes(1, 1), [1, 2, 3].indexOf(3, -1),
  [[1, 2], [3, 4]].map(([x, y]) => x! * y!), [1, 2, 3, 4].reduceRight((x, y) => x - y), t(() => [].reduce((x) => x)), ([] as number[]).reduce((x) => x, 9), [3, 2, 1].reverse(), [1, 2].concat(3, [4], [[5]] as any), ["a", "b"].entries().next(), [1, 2, 3].join(), [null, undefined, 1].join("-"), [[1, [2]], [3]].toString(),
  [1, 2].push(3, 4), [1, 2].unshift(0), [1].shift(), [].pop() ?? "none", ["1", "2", "3"].map(parseInt as any).map(String), ["1", "2"].map(Number), [0, 1, "", "a", null].filter(Boolean), t(() => new Array(-1)), t(() => { [].length = -1 as any; }), [1, 2, 3].some((x, i, all) => all.length === i), [1, 2, 3].length = 1,
];
