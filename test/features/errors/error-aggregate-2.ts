const e = new AggregateError([new Error("a"), new TypeError("b")], "many", { cause: "c" });
export default [
  e.message,
  e.name,
  e.errors.map((x) => x.name + x.message),
  e.cause,
  e instanceof Error,
  Object.keys(e),
];
