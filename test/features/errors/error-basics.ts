const e = new Error("msg");
const t = new TypeError("tm", { cause: "why" });
export default [
  e.message,
  e.name,
  String(e),
  t.name,
  t.cause,
  "cause" in e,
  t instanceof Error,
  t instanceof TypeError,
  t instanceof RangeError,
  Object.keys(e),
  JSON.stringify(e),
  typeof e.stack,
  e.toString === Error.prototype.toString,
];
