class HttpError extends Error {
  override name = "HttpError";
  constructor(
    readonly status: number,
    msg?: string,
    opt?: ErrorOptions,
  ) {
    super(msg ?? "HTTP " + status, opt);
  }
  toJSON() {
    return { n: this.name, s: this.status, m: this.message };
  }
}
class NotFound extends HttpError {
  constructor(what: string) {
    super(404, what + " not found");
    this.name = "NotFound";
  }
}
const e = new NotFound("x");
const w = new HttpError(500, undefined, { cause: e });
export default [
  String(e),
  e instanceof HttpError,
  e instanceof Error,
  JSON.stringify(e),
  w.message,
  (w.cause as Error).message,
  Object.prototype.toString.call(e),
  typeof e.stack,
  new Error("m").toString(),
  new TypeError().name,
  Error("no new").message,
  Object.keys(new Error("k")),
  new AggregateError([1, 2], "agg").errors,
];
