export default [TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError].map((E) => {
  const e = new E("x");
  return [e.name, e.message, String(e), e instanceof E, e instanceof Error];
});
