class HttpError extends Error {
  static codes = { 404: "Not Found" } as Record<number, string>;
  constructor(readonly status: number, options?: ErrorOptions) {
    super(HttpError.codes[status] ?? "Unknown", options);
    this.name = "HttpError";
  }
  get [Symbol.toStringTag]() { return "HttpError"; }
}
class Retry extends HttpError { name = "Retry"; }
function low() { null!.foo; }
const wrap = (f: () => any) => {
  try { return f(); } catch (e) { throw new HttpError(404, { cause: e }); }
};
const tell = (f: () => any): any => {
  try { return f(); } catch (e: any) {
    return [e.name, e.message, e instanceof Error, e instanceof HttpError, e.cause?.name ?? null, "cause" in e, String(e)];
  }
};
const agg = new AggregateError([new Error("a"), new TypeError("b"), 3], "many");
const e1: any = new Error("m");
e1.name = "";
const e2 = new Error(undefined), e3 = new Error("", { cause: undefined });
export default [
  tell(() => wrap(() => (null as any).foo)), tell(() => { throw new Retry(500); }), tell(() => { throw Object.assign(new RangeError("r"), { extra: 1 }); }),
  agg.name, agg.message, agg.errors.map(String), agg instanceof Error, String(e1), String(e2), e2.hasOwnProperty("message"), "cause" in e3, Object.keys(new Error("k")),
  [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError].map((C) => new C("x")).map((e) => e.name + e.message + (e instanceof Error) + (e instanceof TypeError)),
  Error("no new").message, TypeError("t") instanceof TypeError, Object.prototype.toString.call(new Retry(1)), Error.prototype.name, Object.getPrototypeOf(TypeError) === Error, new Retry(1) instanceof Retry, JSON.stringify(new HttpError(404)),
  typeof new Error("s").stack, (() => { try { throw null; } catch (e) { return e; } })(), (() => { try { throw { code: 1 }; } catch ({ code }: any) { return code; } })(),
];
