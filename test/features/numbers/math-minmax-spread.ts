const a = [3, 1, 2];
export default [Math.max(...a), Math.min(...a), Math.max.apply(null, a), Math.max(...[], 5)];
