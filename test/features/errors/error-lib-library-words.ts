const fs = [
  () => new Map(5),
  () => new Set(true),
  () => new Map({}),
  () => new Map([1]),
  () => Object.fromEntries(7),
  () => Array.from(null),
  () => [].map(5),
  () => [].filter({}),
  () => [].forEach(),
  () => [1].reduce(null),
  () => [].findLast("x"),
  () => [3].reduceRight(),
  () => [1].with(5, 1),
  () => new Set(null).size,
  () => [].reduceRight((a, b) => a),
  () => Array.from([], 5),
  () => "x".repeat(-1),
  () => (1).toFixed(-1),
  () => new WeakMap().set("a", 1),
  () => Symbol() + "",
];
const late = Promise.all(5).catch((e) => e.message);
export default late.then((w) => [
  w,
  ...fs.map((f) => {
    try {
      return f();
    } catch (e) {
      return e.message;
    }
  }),
]);
