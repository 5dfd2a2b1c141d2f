export default Promise.resolve(5)
  .then(null)
  .then(undefined, 3 as any)
  .then((x) => x);
