export default Promise.resolve(1)
  .finally(() => {
    throw new Error("f");
  })
  .catch((e) => e.message);
