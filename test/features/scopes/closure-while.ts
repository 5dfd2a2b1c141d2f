const fs = [];
let i = 0;
while (i < 3) {
  const j = i;
  fs.push(() => j);
  i++;
}
export default fs.map((f) => f());
