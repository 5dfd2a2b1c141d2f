const fs = [];
for (const [i, { n }] of [
  [0, { n: "a" }],
  [1, { n: "b" }],
])
  fs.push(() => i + n);
for (let [i, j] = [0, 10]; i < j; i += 4, j -= 2) fs.push(() => i * j);
export default fs.map((f) => f());
