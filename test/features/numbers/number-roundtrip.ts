export default [0.1, 1e100, 2.5e-8, 12345.678, 1 / 3, 2 / 3, 1e-300].every((x) => Number(String(x)) === x);
