function queens(n: number): number {
  let count = 0;
  const place = (row: number, cols: number, d1: number, d2: number): void => {
    if (row === n) {
      count++;
      return;
    }
    for (let c = 0; c < n; c++) {
      const a = 1 << c,
        b = 1 << (row + c),
        d = 1 << (row - c + n);
      if (cols & a || d1 & b || d2 & d) continue;
      place(row + 1, cols | a, d1 | b, d2 | d);
    }
  };
  place(0, 0, 0, 0);
  return count;
}
export default [4, 5, 6].map(queens);
