export default JSON.stringify([NaN, Infinity, -0, 1e21, 1e-7, 0.1, 100000000000000000000]);
