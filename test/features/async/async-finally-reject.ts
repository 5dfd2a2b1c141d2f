export default Promise.resolve("v")
  .finally(() => {
    throw new Error("fin");
  })
  .catch((e) => e.message)
  .finally(() => Promise.resolve(9));
