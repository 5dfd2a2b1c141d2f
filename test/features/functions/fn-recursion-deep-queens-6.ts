function queens(n, row = 0, cols = []) {
  if (row === n) return 1;
  let count = 0;
  for (let c = 0; c < n; c++)
    if (cols.every((cc, r) => cc !== c && Math.abs(cc - c) !== row - r)) count += queens(n, row + 1, [...cols, c]);
  return count;
}
export default [queens(4), queens(5), queens(6)];
