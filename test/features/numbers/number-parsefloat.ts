export default [
  parseFloat("3.14abc"),
  parseFloat(".5"),
  parseFloat("-.5e-2x"),
  parseFloat("1e"),
  parseFloat("abc"),
  parseFloat("  8 9"),
  parseFloat("Infinityx"),
  parseFloat("1.2.3"),
  parseFloat("+5"),
  parseFloat("0x10"),
].map((x) => (Number.isNaN(x) ? "NaN" : x === Infinity ? "Inf" : x));
