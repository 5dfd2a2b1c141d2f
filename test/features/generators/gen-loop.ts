function* range(a, b, s = 1) {
  for (let i = a; i < b; i += s) yield i;
}
export default [[...range(0, 5)], [...range(0, 10, 3)]];
