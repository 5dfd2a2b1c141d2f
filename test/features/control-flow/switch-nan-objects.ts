const o = {};
const f = (x) => {
  switch (x) {
    case NaN:
      return "nan";
    case o:
      return "o";
    case "1":
      return "s";
    case 1:
      return "n";
    case null:
      return "null";
    case undefined:
      return "undef";
  }
  return "none";
};
export default [f(NaN), f(o), f({}), f("1"), f(1), f(null), f(undefined), f(-0)];
