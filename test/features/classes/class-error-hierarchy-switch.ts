class HttpError extends Error {
  constructor(status, msg, opts) {
    super(msg, opts);
    this.status = status;
    this.name = this.constructor.name;
  }
  static from(s) {
    return s === 404 ? new NotFound("page") : s >= 500 ? new ServerError(s) : new HttpError(s, `http ${s}`);
  }
  get retryable() {
    return false;
  }
}
class NotFound extends HttpError {
  constructor(w) {
    super(404, `${w} not found`);
  }
}
class ServerError extends HttpError {
  constructor(s) {
    super(s, "server", { cause: "db" });
  }
  get retryable() {
    return true;
  }
}
export default [404, 500, 418]
  .map(HttpError.from)
  .map((e) => [
    e.name,
    e.message,
    e.status,
    e.retryable,
    e.cause ?? null,
    e instanceof HttpError,
    e instanceof Error,
    `${e}`,
    Object.keys(e),
  ]);
