const a = Uint8Array.from([5, 6, 7]);
const b = a.subarray(1);
b[0] = 99;
export default [
  [...a],
  b.length,
  a.byteLength,
  Array.from(a.map((x) => x * 2)),
  a.reduce((s, x) => s + x, 0),
  a.includes(99),
  a.at(-1),
];
