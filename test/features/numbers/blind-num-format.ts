const ns = [0, -0, 1.005, 123.456, -1.5, 2.5, 1e21, 1e-7, 0.000001234, 123456789012345680000, 5e-324, 1.7976931348623157e308, 0.1 + 0.2, 100, 255, -255.5];
const tryIt = (f: () => string) => { try { return f(); } catch (e) { return (e as Error).name; } };
export default [
  ns.map(String), ns.map((n) => n.toFixed(2)), ns.map((n) => n.toPrecision(3)), ns.map((n) => n.toExponential(2)),
  (255).toString(16), (255).toString(2), (-255).toString(36), (0.5).toString(2), (1e10).toString(36), (0.1).toString(3).slice(0, 12),
  (1.45).toFixed(1), (8.345).toFixed(2), (0.5).toFixed(0), (1.5).toFixed(0), (2.5).toFixed(0), (-0.0001).toFixed(2), (1e21).toFixed(2), (123.456).toFixed(10),
  (1234.5678).toPrecision(6), (0.00001).toPrecision(1), (1e21).toPrecision(3), (12345).toExponential(), (0).toExponential(3), (NaN).toFixed(2),
  tryIt(() => (1).toFixed(101)), tryIt(() => (1).toPrecision(0)), tryIt(() => (1).toString(37)), tryIt(() => (1).toExponential(-1)),
  parseInt("12abc"), parseInt("0x1F"), parseInt("z", 36), parseInt(" -42.9"), parseInt("1e3"), parseInt("101", 2), parseInt("9", 8), parseInt("") || "nan",
  parseFloat("3.14.15"), parseFloat(".5e-2x"), parseFloat("-.5"), parseFloat("e5") || "nan", parseFloat("Infinityx") === Infinity, parseFloat("1e1000") === Infinity,
  Number(""), Number(" 12 "), Number("0b101"), Number("0o17"), Number("0xff"), Number("1_000") || "nan", Number("12px") || "nan", Number(null), Number(undefined) || "nan", Number([5]), Number(true), Number("1e3"), Number("-"), Number("."), +"\n",
].map((x) => (typeof x === "number" && x !== x ? "NaN" : x));
