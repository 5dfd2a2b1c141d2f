const a = new Set([1, 2, 3]);
export default a.union ? 1 : 1;
