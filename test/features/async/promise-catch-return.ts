export default Promise.reject("a")
  .catch((e) => e + "b")
  .then((x) => x + "c");
