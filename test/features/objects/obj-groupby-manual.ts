const people = [
  { n: "a", g: 1 },
  { n: "b", g: 2 },
  { n: "c", g: 1 },
];
export default people.reduce((m, p) => {
  (m[p.g] ||= []).push(p.n);
  return m;
}, {});
