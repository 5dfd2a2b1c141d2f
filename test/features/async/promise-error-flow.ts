const r = [];
export default Promise.reject(new Error("a"))
  .catch((e) => {
    r.push(e.message);
    throw new TypeError("b");
  })
  .then(
    () => r.push("skip"),
    (e) => {
      r.push(e.name);
      return "rec";
    },
  )
  .finally(() => {
    r.push("fin");
    return "ignored";
  })
  .then((v) => {
    r.push(v);
    return r;
  });
