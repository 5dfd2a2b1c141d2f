const people = [
  { n: "B", a: 2 },
  { n: "a", a: 2 },
  { n: "C", a: 1 },
];
const by =
  <T,>(...ks: ((x: T) => any)[]) =>
  (a: T, b: T) => {
    for (const k of ks) {
      const x = k(a),
        y = k(b);
      if (x < y) return -1;
      if (x > y) return 1;
    }
    return 0;
  };
export default [
  [1, null, undefined, [2, [3]], {}].join("-"),
  [].join(),
  [null] + "",
  [1, 2].toString(),
  [1, [2, 3]].toString(),
  people
    .slice()
    .sort(
      by(
        (p) => p.a,
        (p) => p.n,
      ),
    )
    .map((p) => p.n),
  people
    .slice()
    .sort(by((p) => p.n.toLowerCase()))
    .map((p) => p.n),
  ["b", "a", "C", "B"].sort(),
  ["b", "a", "C", "B"].sort((a, b) => a.localeCompare(b)),
  [true, false, true].sort(),
  [10, 9, 1, 100].sort(),
  [-1, -2, 0].sort((a, b) => b - a),
  ["x10", "x9", "x1"].sort((a, b) => +a.slice(1) - +b.slice(1)),
  [3, 1, 2].sort(() => 0),
  [, 2, 1, ,].sort().length,
];
