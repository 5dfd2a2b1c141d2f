const [a = 1, b = a * 2, [c, ...d] = [7, 8, 9], ...rest] = [undefined, null, undefined, "r1", "r2"];
export default { a, b, c, d, rest };
