const perms = (a) =>
  a.length < 2 ? [a] : a.flatMap((x, i) => perms([...a.slice(0, i), ...a.slice(i + 1)]).map((p) => [x, ...p]));
const combos = (a, k) => (k === 0 ? [[]] : a.flatMap((x, i) => combos(a.slice(i + 1), k - 1).map((c) => [x, ...c])));
const subsets = (a) => a.reduce((s, x) => s.concat(s.map((y) => [...y, x])), [[]]);
export default [perms([1, 2, 3]).map((p) => p.join("")), combos([1, 2, 3, 4], 2).length, subsets([1, 2, 3]).length];
