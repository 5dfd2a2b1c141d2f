export default [0b1010, 0o17, 0xff, 1_000_000, .5, 5., 1e3, 1E-3, 0B11, 0X1f, 0.1e2];
