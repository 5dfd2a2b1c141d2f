function count(n, acc = []) {
  if (n === 0) return acc;
  acc.push(n);
  return count(n - 1, acc);
}
export default count(20);
