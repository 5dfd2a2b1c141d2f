const f = (v: unknown) => {
  let r = "";
  switch (v) {
    default:
      r += "d";
    case 1:
      r += "1";
      break;
    case "1":
      r += "s";
    case NaN:
      r += "n";
      break;
    case null: {
      let r2 = "nul";
      return r2;
    }
  }
  return r;
};
const g = (n: number) => {
  switch (true) {
    case n < 0:
      return "neg";
    case n === 0:
      return "zero";
    default:
      return "pos";
  }
};
export default [f(1), f("1"), f(NaN), f(null), f(5), g(-1), g(0), g(3)];
