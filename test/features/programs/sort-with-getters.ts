const list: any = {
  length: 3,
  get 0() {
    return "b";
  },
  1: "a",
  2: "c",
};
const sorted = Array.prototype.slice.call(list).sort();
let calls = 0;
const items = [
  {
    get k() {
      calls++;
      return 3;
    },
  },
  {
    get k() {
      calls++;
      return 1;
    },
  },
  {
    get k() {
      calls++;
      return 2;
    },
  },
];
const out = items.sort((a, b) => a.k - b.k).map((x) => x.k);
export default [
  sorted,
  out,
  calls >= 7,
  [3, 2, 1].sort(undefined),
  (() => {
    try {
      [2, 1].sort(null as any);
    } catch (e: any) {
      return e.name;
    }
  })(),
  [5, 25, 100].sort().join(),
  [undefined, 3, null, 1].sort(),
  ["b", undefined, "a"].sort().length,
  [
    [2, "b"],
    [1, "z"],
    [2, "a"],
  ]
    .sort()
    .join("|"),
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].sort((a, b) => (a % 3) - (b % 3)),
  ["B", "a", "C"].sort((a, b) => (a.toLowerCase() > b.toLowerCase() ? 1 : -1)),
];
