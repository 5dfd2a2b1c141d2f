const r = [];
for (let i = 0, j = 10, s = ""; i < j; i += 2, j--, s += i) {
  r.push(`${i}:${j}:${s}`);
}
export default r;
