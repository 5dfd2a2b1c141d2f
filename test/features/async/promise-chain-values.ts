export default Promise.resolve(1)
  .then((x) => x + 1)
  .then((x) => {
    throw x;
  })
  .catch((x) => x * 10)
  .then((x) => Promise.resolve(x + 1))
  .then((x) => [x, typeof x])
  .finally(() => 99);
