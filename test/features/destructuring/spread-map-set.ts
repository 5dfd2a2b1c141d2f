export default [[...new Map([[1, 2]])], [...new Set("aab")], Math.max(...new Set([1, 9]))];
