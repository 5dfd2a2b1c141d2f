function* g() {
  yield 1;
  return 2;
}
export default [
  [...g()],
  Array.from(g()),
  (() => {
    const it = g();
    return [it.next(), it.next(), it.next()];
  })(),
];
