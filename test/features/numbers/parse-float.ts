export default [
  parseFloat("3.14abc"),
  parseFloat(".5"),
  parseFloat("-.5e-2"),
  parseFloat("abc"),
  parseFloat("1e1000"),
  parseFloat("0.30000000000000004"),
  parseFloat("  7"),
].map(String);
