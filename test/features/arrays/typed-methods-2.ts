const a = Uint8Array.from([5, 1, 4]);
export default [
  [...a.map((x) => x * 100)],
  a.reduce((x, y) => x + y),
  [...a.slice(1)],
  [...a.subarray(1, 2)],
  a.join("-"),
  a.indexOf(4),
  [...a].sort(),
  a.includes(1),
  [...a.filter((x) => x > 2)],
  a.find((x) => x > 4),
  a.every((x) => x > 0),
];
