export default [Math.max(...[1, 5, 3]), ((...x) => x)(...[1, 2], 3, ...[4])];
