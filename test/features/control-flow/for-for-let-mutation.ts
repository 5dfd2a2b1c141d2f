const fs = [];
for (let i = 0; i < 5; i++) {
  fs.push(() => i++);
  if (i === 2) i++;
}
export default [fs.map((f) => f()), fs.map((f) => f())];
