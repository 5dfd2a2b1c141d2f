function* squares(n) {
  for (let i = 1; i <= n; i++) yield i * i;
}
export default Array.from(squares(5), (x) => x + 1);
