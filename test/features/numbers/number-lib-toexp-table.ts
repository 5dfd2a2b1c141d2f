const v = [0, 123456, 0.00015, 1, -9.99, 5e-324, 1.7976931348623157e308, NaN, -Infinity];
export default v.map((x) => [undefined, 0, 2, 6].map((d) => x.toExponential(d)).join(" "));
