const handlers = new Map([
  [RangeError, (e) => "range:" + e.message],
  [TypeError, (e) => "type"],
  [Error, (e) => "other:" + e.name],
]);
const handle = (f) => {
  try {
    return f();
  } catch (e) {
    for (const [T, h] of handlers) if (e instanceof T) return h(e);
    return "raw:" + e;
  }
};
class ValidationError extends RangeError {
  constructor(field) {
    super(`bad ${field}`);
    this.field = field;
  }
  get name() {
    return "ValidationError";
  }
}
export default [
  handle(() => ([].length = -1)),
  handle(() => null.x),
  handle(() => {
    throw new ValidationError("age");
  }),
  handle(() => {
    throw new SyntaxError("s");
  }),
  handle(() => {
    throw "text";
  }),
  handle(() => {
    throw undefined;
  }),
  handle(() => (5).toFixed(200)),
  handle(() => "ok"),
  String(new ValidationError("q")),
  new ValidationError("q").field,
  handle(() => new Array(1.5)),
  handle(() => "x".padEnd(Infinity)),
];
