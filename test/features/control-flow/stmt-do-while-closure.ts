const fs = [];
let i = 0;
do {
  const k = i * i;
  fs.push(() => k + i);
  i++;
} while (i < 3);
export default fs.map((f) => f());
