const q = (n, row = 0, cols = []) =>
  row === n
    ? 1
    : [...Array(n).keys()]
        .filter((c) => cols.every((cc, r) => cc !== c && Math.abs(cc - c) !== row - r))
        .reduce((s, c) => s + q(n, row + 1, [...cols, c]), 0);
export default [q(4), q(5)];
