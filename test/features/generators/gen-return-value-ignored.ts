function* g() {
  yield 1;
  return 2;
}
export default [[...g()], Array.from(g())];
