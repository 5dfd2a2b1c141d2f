const f = (x) => {
  const r = [];
  switch (x) {
    case 1:
      r.push(1);
    case 2:
      r.push(2);
      break;
    case 3:
      r.push(3);
    default:
      r.push("d");
  }
  return r;
};
export default [1, 2, 3, 4].map(f);
