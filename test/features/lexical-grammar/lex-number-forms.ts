export default [0.1e2, 1E3, 1e+2, 1e-2, .5e1, 5.e0, 0b101, 0o17, 0xFf, 1_0.0_1];
