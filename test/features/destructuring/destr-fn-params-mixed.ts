const f = ([a, b = a] = [1], { c, d: { e = c } = {} } = { c: 3 }, ...[g, h]) => [a, b, c, e, g, h];
export default [f(), f([5], { c: 6, d: { e: 7 } }, 8, 9)];
