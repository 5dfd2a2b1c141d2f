export default Promise.resolve(1)
  .then((x) => x + 1)
  .then((x) => {
    throw x;
  })
  .catch((e) => e * 10)
  .finally(() => 99);
