const fs = [];
for (let i = 0; ; i++) {
  if (i > 3) break;
  fs.push(() => i * 2);
  if (i === 1) i = 2;
}
export default fs.map((f) => f());
