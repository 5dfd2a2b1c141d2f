const thr = () => {
  throw new Error("case");
};
const r = [];
const f = (x) => {
  try {
    switch (x) {
      case thr():
        r.push("no");
        break;
      default:
        r.push("dflt");
    }
    return "end";
  } catch (e) {
    return e.message;
  }
};
r.push(f(1));
try {
  switch (thr()) {
    case 1:
  }
  r.push("no");
} catch (e) {
  r.push("disc");
}
const g = (x) => {
  switch (x) {
    case 1:
      return "one";
    case null.y:
      return "two";
  }
};
try {
  r.push(g(1));
  g(2);
} catch (e) {
  r.push(e.constructor.name);
}
export default r;
