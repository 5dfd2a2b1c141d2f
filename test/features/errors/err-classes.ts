class AppError extends Error {
  code: number;
  constructor(m: string, code = 500) {
    super(m);
    this.name = "AppError";
    this.code = code;
  }
  toJSON() {
    return { n: this.name, m: this.message, c: this.code };
  }
}
class NotFound extends AppError {
  constructor(what: string) {
    super(`${what} not found`, 404);
    this.name = new.target.name;
  }
  get isClient() {
    return this.code < 500;
  }
}
const e = new NotFound("page");
const wrap = new Error("outer", { cause: e });
const kinds = [TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError].map((E) => {
  const x = new E("m");
  return [x.name, x.message, String(x), x instanceof Error, Object.prototype.toString.call(x)];
});
const agg = new AggregateError([new Error("1"), 2], "many");
const noMsg = new Error();
const called = (Error as any)("called");
class Plain extends Error {}
const p = new Plain("pp");
export default [
  String(e),
  JSON.stringify(e),
  e instanceof AppError,
  e instanceof NotFound,
  e.isClient,
  (wrap.cause as any).code,
  "cause" in noMsg,
  kinds,
  agg.errors.length,
  agg.message,
  agg.name,
  noMsg.message,
  String(noMsg),
  called instanceof Error,
  p.name,
  String(p),
  p.constructor.name,
  typeof e.stack,
  Object.keys(e).sort(),
  new Error(undefined).hasOwnProperty("message"),
  new Error(5 as any).message,
  Error.prototype.toString.call({ name: "N", message: "M" }),
];
