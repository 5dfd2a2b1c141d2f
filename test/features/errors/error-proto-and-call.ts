const e = Error("no new");
const t = TypeError("t");
export default [
  e instanceof Error,
  e.message,
  t instanceof TypeError,
  t.constructor === TypeError,
  Object.prototype.toString.call(e),
  TypeError.prototype.name,
  Error.prototype.message,
  e.constructor.name,
];
