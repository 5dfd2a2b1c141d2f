const out: number[] = [];
for (let x = 0; x < 1; x += 0.1) out.push(+x.toFixed(10));
export default [
  out.length,
  out,
  0.1 * 3,
  0.7 + 0.1,
  0.2 + 0.7,
  4.35 * 100,
  1.1 + 2.2,
  1e16 + 1,
  123456.789e3,
  1.0,
  1e-10,
  12345678901234567890,
];
