const a = [, 1, , 2, ,];
export default [
  a.length,
  [...a].length,
  a.filter(() => true),
  a.concat([, 3]).length,
  JSON.stringify(a),
  0 in a,
  0 in [...a],
  a.reverse().length,
  a.slice(1, 3),
  a.at(-1) === undefined,
  a.lastIndexOf(1),
  a.sort().length,
];
