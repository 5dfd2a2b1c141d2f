const v = [1.7976931348623157e308, 123456789012345680000, 5e-324, 1e21, 2 ** 70, 0.1 + 0.2];
export default v
  .map((x) => [x.toExponential(4), x.toPrecision(21), x.toPrecision(3)])
  .concat([[(1e20).toFixed(2), (0.000001234).toFixed(10), (1.45).toFixed(1), (-1.5).toFixed(0), (1e-10).toFixed(2)]]);
