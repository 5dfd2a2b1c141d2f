const f = (x) => {
  switch (x) {
    case NaN:
      return "nan";
    case "1":
      return "s";
    case 1:
      return "n";
    case null:
      return "null";
    case undefined:
      return "u";
  }
  return "none";
};
export default [f(NaN), f("1"), f(1), f(null), f(undefined), f(0)];
