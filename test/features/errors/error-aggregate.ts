const a = new AggregateError([new Error("1"), "two"], "multi");
export default [a.name, a.message, a.errors.length, a.errors[0].message, a instanceof Error];
