const g = Object.groupBy([1, 2, 3, 4, 5], (x) => (x % 2 ? "odd" : "even"));
const m = Map.groupBy(["aa", "b", "cc"], (s) => s.length);
export default [{ ...g }, [...m.entries()], Object.keys(g)];
