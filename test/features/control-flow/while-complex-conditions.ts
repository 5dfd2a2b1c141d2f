let i = 0,
  j = 10,
  s = "";
while (i < j && (s += i) && j-- > 5) {
  if (i % 2 === 0) {
    i++;
    continue;
  }
  i += 2;
}
export default [i, j, s];
