const o = { a: 1, b: { c: 2 } };
const a = [1, 2, 3];
export default [delete o.a, delete o.zz, delete o.b.c, o, delete a[1], a.length, 1 in a, delete a[9]];
