const ev = (e) => {
  switch (e[0]) {
    case "+":
      return ev(e[1]) + ev(e[2]);
    case "*":
      return ev(e[1]) * ev(e[2]);
    case "neg":
      return -ev(e[1]);
    default:
      return e;
  }
};
export default ev(["+", ["*", [2], [3]].map((x) => (x.length === 1 ? x[0] : x)), ["neg", 4]]);
