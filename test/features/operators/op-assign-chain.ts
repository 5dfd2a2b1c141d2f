let a, b, c;
a = b = c = 5;
const o = {};
o.x = o.y = [1];
o.x.push(2);
export default [a, b, c, o];
