export default ["1", "2", "3"]
  .map(parseInt)
  .map((x) => (Number.isNaN(x) ? "NaN" : x))
  .concat(["1", "2", "3"].map(Number));
