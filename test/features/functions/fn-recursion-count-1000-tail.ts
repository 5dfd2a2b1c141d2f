function count(n, acc = 0) {
  if (n === 0) return acc;
  return count(n - 1, acc + 1);
}
export default count(1000);
