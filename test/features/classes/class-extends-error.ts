class AppError extends Error {
  constructor(msg, { code = 0, cause } = {}) {
    super(msg, { cause });
    this.name = "AppError";
    this.code = code;
  }
  get detail() {
    return `${this.name}[${this.code}]: ${this.message}`;
  }
}
let r;
try {
  try {
    null.x;
  } catch (e) {
    throw new AppError("wrapped", { code: 42, cause: e });
  }
} catch (e) {
  r = [
    e.detail,
    e instanceof AppError,
    e instanceof Error,
    e.cause instanceof TypeError,
    String(e),
    Object.keys(e).sort(),
    typeof e.stack,
  ];
}
export default r;
