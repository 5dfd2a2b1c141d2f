const { a: [x, { b: y = "dy" } = {}, ...z] = [1], c: { d: { e = 5 } = {} } = {} } = { a: [9, undefined, 3, 4] };
export default [x, y, z, e];
