const people = [
  { n: "Ann", a: 31, city: "Rome" },
  { n: "Bob", a: 17, city: "Oslo" },
  { n: "Cy", a: 45, city: "Rome" },
];
const groupBy = <T, K extends string>(xs: T[], f: (x: T) => K) =>
  xs.reduce(
    (acc, x) => {
      (acc[f(x)] ||= []).push(x);
      return acc;
    },
    {} as Record<K, T[]>,
  );
const g = groupBy(people, (p) => p.city);
const countBy = people.reduce<Record<string, number>>(
  (a, { a: age }) => ({ ...a, [age >= 18 ? "adult" : "minor"]: (a[age >= 18 ? "adult" : "minor"] || 0) + 1 }),
  {},
);
export default [
  Object.keys(g),
  g.Rome.map((p) => p.n),
  countBy,
  Object.entries(g).map(([c, ps]) => [c, ps.reduce((s, p) => s + p.a, 0) / ps.length]),
  Object.values(g).flat().length,
];
