class HttpError extends Error {
  constructor(status, msg, opts) {
    super(msg, opts);
    this.name = new.target.name;
    this.status = status;
  }
  toJSON() {
    return { n: this.name, s: this.status, m: this.message, c: this.cause?.message };
  }
}
class NotFound extends HttpError {
  constructor(what, opts) {
    super(404, `${what} not found`, opts);
  }
}
const e = new NotFound("page", { cause: new RangeError("deep") });
export default [
  JSON.stringify(e),
  String(e),
  e instanceof NotFound,
  e instanceof HttpError,
  e instanceof Error,
  Object.prototype.toString.call(e),
  e.hasOwnProperty("message"),
  e.hasOwnProperty("name"),
  Object.keys(e),
  e.cause.name,
  e.stack.split("\n")[0],
];
