const a = new Uint8Array([3, 1, 2]);
a.sort();
const r = [
  [...a],
  [...a.map((x) => x * 2)],
  a.join("-"),
  a.indexOf(2),
  a.reduce((x, y) => x + y),
  [...a.fill(7, 1)],
  a.includes(7),
  a.every((x) => x > 0),
  a.some((x) => x > 9),
  a.find((x) => x > 1),
];
a.set([9, 8]);
export default [r, [...a], [...a.reverse()]];
