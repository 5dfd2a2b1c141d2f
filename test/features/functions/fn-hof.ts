const pipe =
  (...fs) =>
  (x) =>
    fs.reduce((v, f) => f(v), x);
export default pipe(
  (x) => x + 1,
  (x) => x * 2,
  String,
)(3);
