export default [1_000, 0xff_ff, 0b1010_1010, 0o7_7, 1_0.2_5, 1e1_0, .5, 5., 0XAB, 0B11, 0O17];
