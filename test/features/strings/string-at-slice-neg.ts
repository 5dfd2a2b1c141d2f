const w = "abcdef";
export default [w.at(-1), w.slice(-4, -1), w.slice(0, -10), w.substr(-10, 3), w.substring(2, Infinity)];
