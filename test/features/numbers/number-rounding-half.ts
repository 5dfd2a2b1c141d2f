export default [0.5, 1.5, 2.5, -0.5, -1.5, 1.005 * 100, 2.675 * 100]
  .map((x) => Math.round(x))
  .concat([(2.345).toFixed(2), (8.345).toFixed(2), (0.615).toFixed(2), (10.5).toFixed(0), (1e-7).toFixed(10)]);
