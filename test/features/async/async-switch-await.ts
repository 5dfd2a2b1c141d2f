const f = async (k) => {
  switch (await k) {
    case "a":
      return "A";
    case await Promise.resolve("b"): {
      const r = await "bee";
      return r;
    }
    default:
      return "D";
  }
};
export default Promise.all(["a", "b", "c"].map(f));
