export default Promise.resolve(1)
  .finally(() => {
    throw "f";
  })
  .catch((e) => e);
