class AppErr extends Error {
  constructor(m, o) {
    super(m, o);
    this.name = new.target.name;
  }
  get code() {
    return 500;
  }
}
class NotFound extends AppErr {
  get code() {
    return 404;
  }
  constructor(what) {
    super(`${what} not found`);
    this.what = what;
  }
}
const handle = (f) => {
  try {
    return f();
  } catch (e) {
    if (e instanceof NotFound) return [e.code, e.what, String(e)];
    if (e instanceof AppErr) return [e.code, e.cause?.message, `${e}`];
    throw e;
  }
};
let outer;
try {
  handle(() => {
    throw new RangeError("r");
  });
} catch (e) {
  outer = [e.name, e instanceof RangeError, e instanceof Error, Object.prototype.toString.call(e)];
}
export default [
  handle(() => {
    throw new NotFound("x");
  }),
  handle(() => {
    throw new AppErr("w", { cause: new TypeError("c") });
  }),
  outer,
  Object.keys(new NotFound("q")),
  JSON.stringify(new NotFound("z")),
];
