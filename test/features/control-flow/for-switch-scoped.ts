const g = (k) => {
  switch (true) {
    case k > 10: {
      const msg = "big";
      return msg;
    }
    case k > 5:
      return "mid";
    case typeof k === "string":
      let z = k.length;
      return "len" + z;
    default:
      return "small";
  }
};
export default [g(11), g(6), g("abc"), g(1)];
