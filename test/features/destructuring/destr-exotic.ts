const [a = 1, [b, c = b] = [2], { d = 3, ...e } = { x: 9 }, ...[f, ...g]] = [undefined, undefined, undefined, 5, 6, 7];
export default [a, b, c, d, e, f, g];
