export default Promise.resolve(1)
  .then((x) => x + 1)
  .then((x) => Promise.resolve(x * 2))
  .then((x) => ({ x }))
  .then(({ x }) => [x, x])
  .then(null)
  .then(undefined, 5);
