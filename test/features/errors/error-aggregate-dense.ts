const agg = new AggregateError([new Error("a"), new TypeError("b")], "many");
const fromSet = new AggregateError(new Set([1, 2]));
export default Promise.any([Promise.reject(new Error("x")), Promise.reject(new RangeError("y"))]).then(
  () => "no",
  (err) => [
    err instanceof AggregateError,
    err.errors.map((e: Error) => e.message),
    err.name,
    agg.message,
    agg.errors.length,
    agg.errors[1].name,
    fromSet.errors,
    fromSet.message,
    agg instanceof Error,
  ],
);
