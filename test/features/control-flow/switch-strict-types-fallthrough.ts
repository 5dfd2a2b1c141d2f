const f = (x) => {
  const r = [];
  switch (x) {
    case "1":
      r.push("s1");
    case 1:
      r.push("n1");
      break;
    default:
      r.push("d");
    case null:
      r.push("null");
    case undefined:
      r.push("u");
      break;
    case NaN:
      r.push("nan");
    case x > 5 && x:
      r.push("big");
  }
  return r.join();
};
export default [f("1"), f(1), f(2), f(null), f(undefined), f(NaN), f(7), f([])];
