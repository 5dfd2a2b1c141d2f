class HttpError extends Error {
  static readonly codes = new Map([
    [404, "Not Found"],
    [500, "Server"],
  ]);
  constructor(
    readonly status: number,
    opts?: ErrorOptions,
  ) {
    super(HttpError.codes.get(status) ?? "Unknown", opts);
  }
  override get name() {
    return `Http${this.status}`;
  }
  static from(e: unknown): HttpError {
    return e instanceof HttpError ? e : new HttpError(500, { cause: e });
  }
}
class Gone extends HttpError {
  constructor() {
    super(410);
    Object.defineProperty(this, "extra", { value: 1 });
  }
}
const a = HttpError.from(new HttpError(404)),
  b = HttpError.from("str"),
  c = new Gone();
const old: any = function OldError(this: any, m: string) {
  this.message = m;
  this.name = "OldError";
};
old.prototype = Object.create(Error.prototype);
old.prototype.constructor = old;
const d = new old("legacy");
const matched = [a, b, c, d, "s", null, { message: "dup" }].map((e: any) => {
  switch (true) {
    case e instanceof Gone:
      return "gone";
    case e instanceof HttpError && e.status >= 500:
      return "5xx";
    case e instanceof HttpError:
      return e.status;
    case e instanceof Error:
      return e.name;
    case typeof e === "string":
      return "text";
    default:
      return e?.message ?? "?";
  }
});
const chain = new Error("top", { cause: new TypeError("mid", { cause: { code: 7 } }) });
const flat = (e: any): any[] => (e instanceof Error ? [e.message, ...flat(e.cause)] : e === undefined ? [] : [e]);
let s;
try {
  throw Object.assign(new RangeError("r"), { code: "E1" });
} catch (e: any) {
  s = `${e}|${e.code}|${Object.keys(e)}|${JSON.stringify(e)}`;
}
export default [
  String(a),
  a.message,
  b.cause,
  c.name,
  c.message,
  Object.keys(c).sort(),
  (c as any).extra,
  String(d),
  d instanceof Error,
  matched,
  flat(chain),
  s,
  Object.prototype.hasOwnProperty.call(chain, "cause"),
  Object.keys(chain),
  new HttpError(404) + "",
  [new Error("x")] + "",
];
