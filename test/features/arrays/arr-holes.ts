const a = [1, , 3];
let n = 0;
a.forEach(() => n++);
export default [
  a.length,
  n,
  1 in a,
  a.map((x) => x * 2),
  a.indexOf(undefined),
  a.includes(undefined),
  Object.keys(a),
  a.filter(() => true),
];
