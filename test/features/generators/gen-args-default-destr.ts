function* g({ a = 1, b } = {}, ...rest) {
  yield a;
  yield b;
  yield* rest;
}
export default [[...g()].map((x) => x ?? "U"), [...g({ b: 5 }, 7, 8)]];
