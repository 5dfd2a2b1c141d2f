const compose =
  (...fs) =>
  (x) =>
    fs.reduceRight((v, f) => f(v), x);
const inc = (x) => x + 1;
export default compose(...Array(20).fill(inc))(0);
