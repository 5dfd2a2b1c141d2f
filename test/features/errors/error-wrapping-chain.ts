class HttpError extends Error {
  static from(status: number) {
    return new (({ 404: NotFound } as any)[status] ?? HttpError)(status);
  }
  constructor(
    public status: number,
    msg?: string,
    opts?: ErrorOptions,
  ) {
    super(msg ?? `HTTP ${status}`, opts);
  }
  get name() {
    return "HttpError";
  }
}
class NotFound extends HttpError {
  constructor(s = 404) {
    super(s, "missing");
  }
  override get name() {
    return "NotFound";
  }
}
const chain = (e: any): string[] => (e ? [`${e.name}: ${e.message}`, ...chain(e.cause)] : []);
const wrap = (f: () => any, m: string) => {
  try {
    return f();
  } catch (cause) {
    throw new Error(m, { cause });
  }
};
const err = (f: () => any) => {
  try {
    return f();
  } catch (e) {
    return e;
  }
};
const top: any = err(() =>
  wrap(
    () =>
      wrap(() => {
        throw HttpError.from(404);
      }, "load"),
    "page",
  ),
);
const prim: any = err(() =>
  wrap(() => {
    throw "str";
  }, "p"),
);
const fin = (() => {
  const l: string[] = [];
  try {
    try {
      throw new Error("a");
    } finally {
      l.push("f1");
    }
  } catch (e: any) {
    l.push(e.message);
  } finally {
    l.push("f2");
  }
  return l;
})();
export default [
  chain(top),
  top.cause.cause instanceof NotFound,
  String(HttpError.from(500)),
  HttpError.from(404).status,
  prim.cause,
  fin,
  Object.prototype.toString.call(new NotFound()),
  JSON.stringify(new HttpError(1)),
  Object.keys(new HttpError(1)),
  err(() => {
    throw Object.assign(new Error("x"), { code: "E1" });
  }).code,
  new Error("a", { cause: undefined }).hasOwnProperty("cause"),
  new Error("m").message === Object.getOwnPropertyDescriptor(new Error("m"), "message")!.value,
  Object.getOwnPropertyDescriptor(new Error("m"), "message")!.enumerable,
  [new Error("1"), new TypeError("2")].map(String),
  new AggregateError([1], "agg").errors,
  (new Error("x") as any) + "",
  Error("f") instanceof Error,
  Error.prototype.message,
  err(() => {
    null!.x;
  }).constructor === TypeError,
];
