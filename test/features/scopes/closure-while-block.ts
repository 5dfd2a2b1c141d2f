const f = [];
let i = 0;
while (i < 3) {
  const j = i * i;
  f.push(() => j + i);
  i++;
}
export default f.map((g) => g());
