const e = new AggregateError([1, 2], "m");
export default [e.errors, e.message, e.name, e instanceof Error];
