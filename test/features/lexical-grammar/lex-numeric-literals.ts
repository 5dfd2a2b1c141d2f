const values = [0b1011, 0o17, 0xFf, 1_000_000, .5, 5., 0.1e3, 1E-3, 0B11, 0O7, 0Xa, 1_0.2_5, 0x1_F];
const texts = values.map(String);
const fixed = [1.005, 10.235, 1e21, 0].map((v) => v.toFixed(2));
const radix = [255..toString(16), 255..toString(2), (0.5).toString(2), 35 .toString(36)];
export default { values, texts, fixed, radix, neg: [-0 === 0, Object.is(-0, 0), 1 / -0], max: Number.MAX_SAFE_INTEGER, sum: 0.1 + 0.2 };
