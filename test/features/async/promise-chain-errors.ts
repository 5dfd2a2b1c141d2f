export default Promise.reject(new Error("a"))
  .then(() => "no")
  .catch((e) => {
    throw new TypeError(e.message + "b");
  })
  .finally(() => "ignored")
  .then(null, (e) => [e.name, e.message])
  .then((x) => x.concat("c"));
