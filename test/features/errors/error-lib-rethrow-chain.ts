const log = [];
function low() {
  try {
    JSON.parse("{bad");
  } catch (e) {
    throw new Error("low failed", { cause: e });
  } finally {
    log.push("low-finally");
  }
}
function mid() {
  try {
    return low();
  } catch (e) {
    e.message += " (via mid)";
    throw e;
  }
}
class AppError extends Error {
  name = "AppError";
  constructor(code, ...rest) {
    super(...rest);
    this.code = code;
  }
  static wrap(e) {
    return new AppError("E_WRAP", e.message, { cause: e });
  }
}
let out;
try {
  mid();
} catch (e) {
  out = AppError.wrap(e);
}
const chain = [];
for (let e = out; e; e = e.cause) chain.push(`${e.name}: ${e.message.split(" in JSON")[0]}`);
export default [
  chain,
  log,
  out.code,
  out instanceof AppError,
  Object.keys(out),
  JSON.stringify(out),
  Object.prototype.toString.call(out),
  out.toString(),
  out.stack.includes("AppError") || out.stack.includes("Error"),
  [1, "two", { three: 3 }, null].map((x) => {
    try {
      throw x;
    } catch (e) {
      return e;
    }
  }),
];
