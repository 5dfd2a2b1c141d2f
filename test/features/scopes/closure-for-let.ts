const f = [];
for (let i = 0, n = 2; i < n + 1; i++) {
  f.push(() => i * 10 + n);
  if (i === 1) n = 1;
}
export default f.map((g) => g());
