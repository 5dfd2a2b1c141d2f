let a = null,
  b = 0,
  c = 5;
a ??= 1;
b ||= 2;
c &&= 3;
const o = { x: 0 };
o.x ||= 9;
o.y ??= 8;
export default [a, b, c, o];
