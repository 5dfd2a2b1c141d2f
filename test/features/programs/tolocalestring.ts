export default [
  (1234567.891).toLocaleString(),
  (1000).toLocaleString(),
  (0).toLocaleString(),
  (-1234.5).toLocaleString(),
  (0.12345).toLocaleString(),
  (999).toLocaleString(),
  (1e6).toLocaleString("en-US"),
  NaN.toLocaleString(),
  [1234, 5].toLocaleString(),
];
