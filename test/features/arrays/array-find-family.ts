const a = [5, 12, 8, 130, 44];
export default [
  a.find((x) => x > 10),
  a.findIndex((x) => x > 10),
  a.findLast((x) => x > 10),
  a.findLastIndex((x) => x < 10),
  a.find((x) => x > 999) === undefined,
  a.findIndex((x, i, l) => l[i + 1] === 130),
];
