class V extends Error {
  constructor(m) {
    super(m);
    if (Error.captureStackTrace) Error.captureStackTrace(this, V);
    this.name = "V";
  }
}
const v = new V("bad");
export default [
  String(v),
  typeof v.stack,
  v.stack.startsWith("Error: bad") || v.stack.startsWith("V: bad"),
  Object.keys(v),
  typeof Error.captureStackTrace,
  Error.stackTraceLimit > 0,
];
