const compose =
  (...f) =>
  (x) =>
    f.reduceRight((v, g) => g(v), x);
export default compose(
  (x) => x + 1,
  (x) => x * 2,
)(5);
