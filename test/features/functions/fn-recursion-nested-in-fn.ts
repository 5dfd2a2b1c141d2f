function outer(xs) {
  const total = (i) => (i >= xs.length ? 0 : xs[i] + total(i + 1));
  return total(0);
}
export default outer(Array.from({ length: 60 }, (_, i) => i));
