const l = [];
export default Promise.reject("e")
  .finally(() => {
    l.push("f");
    return 9;
  })
  .catch((e) => [e, l]);
