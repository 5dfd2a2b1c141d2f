const a = [3, 1, 2];
const b = a.sort();
export default [
  a === b,
  a,
  [..."hello"].sort().join(""),
  [1, 2, 3].sort(() => 0),
  [3, 2, 1].sort((a, b) => (a > b) as any),
];
