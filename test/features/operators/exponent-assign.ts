let a = 3;
a **= 2;
const o = { x: 2 };
o.x **= 5;
export default [a, o.x];
