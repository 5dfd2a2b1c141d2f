function* g(n) {
  switch (n) {
    case 1:
      yield "one";
    case 2:
      try {
        yield "two";
        throw new Error("t");
      } catch {
        yield "c";
      } finally {
        yield "f";
      }
      break;
    default:
      yield "d";
  }
  yield "end";
}
export default [[...g(1)], [...g(2)], [...g(3)]];
