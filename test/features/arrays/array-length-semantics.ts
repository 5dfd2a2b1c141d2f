const a = [1, 2, 3];
a.length = 1;
a[3] = 4;
const b = [];
b[5] = 1;
const c = [1, 2, 3];
c.length = 0;
const d = Array(3);
export default [a, a.length, b.length, c, d.length, 0 in d, Array(3, 4), Array.of(3), new Array("3").length];
