export default [
  ["a", "b"].map((x, i, a) => x + i + a.length),
  Array.from({ length: 3 }).map((_, i) => i),
  [..."abc"].map((c, i) => c.repeat(i)),
];
