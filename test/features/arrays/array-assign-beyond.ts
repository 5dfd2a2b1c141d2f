const a = [];
a[2] = "c";
const r = [
  a.length,
  a.indexOf(undefined),
  a.findIndex((x) => x === undefined),
  JSON.stringify(a),
  a.map(() => 1).length,
  Object.keys(a),
  a.toString(),
  [...a.keys()],
  a.flat().length,
];
export default r;
