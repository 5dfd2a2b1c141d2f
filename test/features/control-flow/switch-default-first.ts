const f = (x) => {
  switch (x) {
    default:
      return "d";
    case 1:
      return "1";
  }
};
export default [f(1), f(2)];
