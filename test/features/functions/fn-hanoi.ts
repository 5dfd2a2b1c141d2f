function hanoi(n, a = "A", b = "B", c = "C", out = []) {
  if (n) {
    hanoi(n - 1, a, c, b, out);
    out.push(a + c);
    hanoi(n - 1, b, a, c, out);
  }
  return out;
}
export default [hanoi(3).join(" "), hanoi(5).length];
