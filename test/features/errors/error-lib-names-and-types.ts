const make = [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError];
export default [
  make.map((E) => {
    const e = new E("m");
    return [
      E.name,
      e.name,
      e.message,
      String(e),
      e instanceof Error,
      e.constructor === E,
      Object.prototype.hasOwnProperty.call(e, "name"),
      E.prototype.name,
      Object.getPrototypeOf(E) === (E === Error ? Function.prototype : Error),
    ];
  }),
  new Error("a", { cause: 0 }).cause,
  Error("x") instanceof Error,
  new Error({ toString: () => "obj" }).message,
  new Error(Symbol.iterator.description).message,
  Object.assign(new Error("z"), { code: 5 }).code,
  { ...new Error("hidden") },
];
