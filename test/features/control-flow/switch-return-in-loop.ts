const f = (xs) => {
  for (const x of xs)
    switch (typeof x) {
      case "number":
        return "n" + x;
      case "string":
        continue;
      default:
        break;
    }
  return "none";
};
export default [f(["a", 5]), f(["a", true]), f([])];
