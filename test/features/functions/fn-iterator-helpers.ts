export default [[1, 2, 3].values().toArray?.() ?? [1, 2, 3]];
