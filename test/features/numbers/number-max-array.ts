const list = [3, 17, -4];
export default [Math.max(...list), Math.min.apply(null, list), list.reduce((a, b) => Math.max(a, b), -Infinity)];
