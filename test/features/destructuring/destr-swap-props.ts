const o = { a: 1, b: 2 };
[o.a, o.b] = [o.b, o.a];
const l = [1, 2, 3];
[l[0], l[2]] = [l[2], l[0]];
export default [o, l];
