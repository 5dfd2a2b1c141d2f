export default Promise.all([
  Promise.resolve("kept").then(5),
  Promise.reject("rej")
    .then(null, undefined)
    .catch((x) => "got " + x),
  Promise.resolve(1).then(undefined, () => 2),
]);
