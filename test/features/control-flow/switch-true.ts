const f = (n) => {
  switch (true) {
    case n < 0:
      return "neg";
    case n === 0:
      return "zero";
    default:
      return "pos";
  }
};
export default [-1, 0, 1].map(f);
