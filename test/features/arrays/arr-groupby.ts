const g = Object.groupBy ? 1 : 0;
const by = (xs, f) => xs.reduce((m, x) => ({ ...m, [f(x)]: [...(m[f(x)] ?? []), x] }), {});
export default by([1, 2, 3, 4], (x) => (x % 2 ? "odd" : "even"));
