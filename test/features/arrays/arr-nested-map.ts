export default [[1, 2], [3]].map((r) => r.map((x) => x * 2));
