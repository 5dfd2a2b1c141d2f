export default [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError].map((E) => {
  const e = new E("x");
  return [e.name, e.constructor === E, String(e), E("called") instanceof E, Object.prototype.toString.call(e)];
});
