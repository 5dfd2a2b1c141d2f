export default [
  (1.45).toFixed(1),
  (1.55).toFixed(1),
  (8.345).toFixed(2),
  (0.000001).toFixed(7),
  (-0.0000001).toFixed(2),
  (123.456).toFixed(),
  (1e20).toFixed(2),
  (0.5).toFixed(0),
  (1.5).toFixed(0),
  (1234.5678).toExponential(),
  (0.00015).toExponential(1),
  (12345.6789).toPrecision(7),
  (0.000123).toPrecision(2),
  (1e21).toPrecision(3),
  (99.99).toPrecision(3),
  (5).toPrecision(5),
  (255).toString(16).toUpperCase().padStart(4, "0"),
  (0.1).toString(3).slice(0, 10),
  (-7.5).toString(2),
  (1e21).toString(7).slice(0, 5),
  (35).toString(36),
  Number("0b1010"),
  parseInt("101", 2),
  parseFloat("1.2.3"),
  parseInt("0.00000001"),
  parseInt(0.0000001 as any),
  parseInt("123abc", 16),
  Math.round(1.005 * 100) / 100,
  +(1.005).toFixed(2),
  (25).toString(2).length,
  [1, 10, 100].map((n) => n.toString().padStart(5, ".")),
  (1000000).toString().replace(/\B(?=(\d{3})+$)/g, ","),
  Number.parseFloat("  3.5kg"),
  (12).toString().split("").map(Number),
  ["toFixed", "toPrecision"].map((m) => {
    try {
      return (1 as any)[m](200);
    } catch (e: any) {
      return e.name;
    }
  }),
];
