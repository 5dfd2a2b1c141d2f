function* g() {
  try {
    yield 1;
    throw new Error("x");
  } catch (e) {
    yield e.message;
  } finally {
    yield "f";
  }
  return "r";
}
export default [
  [...g()],
  (() => {
    const i = g();
    i.next();
    return [i.return("R"), i.next(), i.next()];
  })(),
];
