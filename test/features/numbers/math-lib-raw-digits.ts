const xs = [0.1, 0.5, 1, 1.5, 2.7, 10, 33.3, -0.3, -2];
export default ["sin", "cos", "tan", "exp", "atan", "sinh", "cosh", "tanh", "asinh", "expm1", "cbrt"].map((f) => [
  f,
  xs.map((x) => Math[f](x)),
]);
