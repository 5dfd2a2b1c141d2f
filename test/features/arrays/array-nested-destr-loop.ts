let s = 0;
for (const {
  a,
  b: [c],
} of [
  { a: 1, b: [2] },
  { a: 3, b: [4] },
])
  s += a * c;
export default s;
