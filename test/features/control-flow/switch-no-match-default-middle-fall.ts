const f = (x) => {
  const r = [];
  switch (x) {
    case 1:
      r.push(1);
    default:
      r.push("d");
    case 2:
      r.push(2);
      break;
    case 3:
      r.push(3);
  }
  return r;
};
export default [f(1), f(2), f(3), f(9)];
