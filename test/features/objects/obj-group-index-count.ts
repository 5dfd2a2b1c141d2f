const people = [
  { n: "a", age: 20, t: ["x"] },
  { n: "b", age: 30, t: ["x", "y"] },
  { n: "c", age: 20, t: [] },
];
const by = (k) => people.reduce((o, p) => ((o[p[k]] ??= []).push(p.n), o), {});
const tags = people.flatMap((p) => p.t).reduce((o, t) => ({ ...o, [t]: (o[t] || 0) + 1 }), {});
export default [by("age"), tags, Object.fromEntries(people.map(({ n, ...r }) => [n, r]))];
