const d = async (a, b = a * 2, { c = b } = {}, ...r) => [a, b, c, r.length];
export default Promise.all([d(1), d(1, 5, { c: 6 }, 7, 8)]);
