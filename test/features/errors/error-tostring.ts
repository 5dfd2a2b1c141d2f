const e1: any = new Error("msg");
e1.name = "Custom";
const e2: any = new Error("m");
e2.name = "";
const e3: any = new TypeError("");
export default [
  e1.toString(),
  e2.toString(),
  e3.toString(),
  Error.prototype.toString.call({ name: "N", message: "M" }),
  Error.prototype.toString.call({}),
  Error("no new") instanceof Error,
  TypeError("t").name,
  new (TypeError as any)("x", { cause: 1 }).cause,
  Error.prototype.name,
  RangeError.prototype.name,
  Object.getPrototypeOf(TypeError) === Error,
  TypeError.prototype instanceof Error,
  Error.length,
  SyntaxError.name,
  new Error(undefined).hasOwnProperty("message"),
  new Error(null as any).message,
  new Error({
    toString() {
      return "obj";
    },
  } as any).message,
  URIError("x").toString(),
  new EvalError("e") instanceof Error,
];
