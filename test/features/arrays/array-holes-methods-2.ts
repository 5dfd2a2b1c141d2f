const a = [1, , 3];
const log = [];
a.forEach((x, i) => log.push(i));
export default [
  a.map((x) => x * 2).length,
  1 in a.map((x) => x),
  a.filter(() => true),
  a.every((x) => x > 0),
  a.some((x) => x === undefined),
  a.reduce((s, x) => s + x),
  a.indexOf(undefined),
  a.includes(undefined),
  a.find((x) => x === undefined) === undefined,
  a.findIndex((x) => x === undefined),
  log,
  a.join("-"),
  Object.keys(a),
  a.flat(),
  [...a],
];
