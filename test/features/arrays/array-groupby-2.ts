const o = Object.groupBy([1, 2, 3, 4], (x) => (x % 2 ? "odd" : "even"));
const m = Map.groupBy([1, 2, 3], (x) => x > 1);
export default [o, Object.keys(o), [...m]];
