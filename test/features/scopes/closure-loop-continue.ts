const fs = [];
for (let i = 0; i < 5; i++) {
  if (i % 2) continue;
  fs.push(() => i);
}
export default fs.map((f) => f());
