const a = [1, , 3];
let visits = 0;
a.forEach(() => visits++);
export default [
  visits,
  a.map((x) => x * 2).length,
  1 in a.map((x) => x),
  a.filter(() => true),
  a.every((x) => x > 0),
  Object.keys(a),
  a.indexOf(undefined),
  a.findIndex((x) => x === undefined),
  [...a].map((x) => x === undefined),
];
