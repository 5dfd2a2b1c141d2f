export default Promise.resolve(1)
  .then((x) => x + 1)
  .then((x) => {
    throw x;
  })
  .catch((x) => x * 10)
  .finally(() => "ignored")
  .then((x) => [x])
  .then(([x]) => Promise.all([x, Promise.resolve(x + 1)]))
  .then(async ([a, b]) => {
    await null;
    return { a, b };
  })
  .then(null, null)
  .then((v) => v);
