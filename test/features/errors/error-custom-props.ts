class HttpError extends Error {
  static from(o) {
    return Object.assign(new HttpError(o.status), o);
  }
  constructor(status, opts) {
    super(`HTTP ${status}`, opts);
    this.status = status;
  }
  get name() {
    return "HttpError";
  }
  toJSON() {
    return { s: this.status, m: this.message };
  }
}
const e = HttpError.from({ status: 404, extra: 1 });
export default [String(e), JSON.stringify(e), e.extra, e instanceof HttpError, Object.keys(e), e.stack.length > 0];
