const a = Uint8Array.from([3, 1, 2]);
export default [
  [...a.map((x) => x * 2)],
  a.reduce((s, x) => s + x),
  a.indexOf(2),
  a.includes(9),
  [...a.slice(1)],
  [...a.subarray(1, 2)],
  a.join("-"),
  [...a.fill(7, 1)],
  a.some((x) => x > 5),
  a.every((x) => x > 5),
  a.find((x) => x === 7),
];
