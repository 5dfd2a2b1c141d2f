const f = (x) => {
  switch (x) {
    case "1":
      return "s";
    case 1:
      return "n";
    case NaN:
      return "nan";
  }
  return "none";
};
export default [f(1), f("1"), f(NaN)];
