const r = [];
for (const E of [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError]) {
  const e = new E("m");
  r.push([
    e.name,
    e.message,
    e instanceof Error,
    String(e),
    E.name,
    Object.prototype.hasOwnProperty.call(e, "message"),
  ]);
}
export default r;
