const f =
  (...a) =>
  (...b) =>
  (...c) => [...a, ...b, ...c];
export default f(1)(2, 3)(4);
