const f = (x) => {
  const r = [];
  switch (x) {
    case 1:
      r.push("one");
    case 2:
      r.push("two");
      break;
    default:
      r.push("def");
    case 3:
      r.push("three");
      break;
    case "1":
      r.push("str");
  }
  return r;
};
export default [f(1), f(2), f(3), f(4), f("1"), f(NaN)];
