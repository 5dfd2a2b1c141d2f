const has = Object.prototype.hasOwnProperty;
const o = Object.create(null);
o.x = 1;
export default [
  has.call(o, "x"),
  has.call({ a: 1 }, "b"),
  Object.prototype.toString.call(new Date(0)),
  Object.prototype.toString.call(/x/),
];
