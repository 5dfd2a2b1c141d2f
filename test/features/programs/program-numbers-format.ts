const fmt = (n) => n.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
export default [
  fmt(1234567.891),
  fmt(0.5),
  fmt(-9876543),
  (1234.5).toString().split(".").map(Number),
  Math.round(2.345 * 100) / 100,
  +(0.1 * 3).toFixed(10),
  (5e-7).toString(),
  (25).toString(36),
  Number("0b11") + Number("0o17"),
];
