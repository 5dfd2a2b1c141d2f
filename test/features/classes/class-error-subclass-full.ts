class ValidationError extends Error {
  constructor(field, msg, opts) {
    super(msg, opts);
    this.name = "ValidationError";
    this.field = field;
  }
  get short() {
    return this.field + ":" + this.message;
  }
}
const c = new Error("root");
const e = new ValidationError("age", "too low", { cause: c });
export default [
  e.short,
  e.name,
  String(e),
  e instanceof ValidationError,
  e instanceof Error,
  e.cause === c,
  e.cause.message,
  Object.keys(e),
  typeof e.stack,
];
