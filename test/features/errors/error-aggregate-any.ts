export default Promise.any([Promise.reject(1), Promise.reject(2)]).catch((e) => [
  e.name,
  e.errors,
  e instanceof AggregateError,
  e instanceof Error,
]);
