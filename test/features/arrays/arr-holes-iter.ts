const a = [1, , 3];
const r = [];
a.forEach((x, i) => r.push(i));
for (const x of a) r.push(x ?? "U");
for (const i in a) r.push(i);
export default [
  r,
  a.map((x) => x * 2).length,
  1 in a.map((x) => x),
  a.filter(() => true),
  a.join("-"),
  a.every((x) => x > 0),
  a.some((x) => x === undefined),
  Object.keys(a),
  a.reduce((s, x) => s + x),
  JSON.stringify(a),
  a.findIndex((x) => x === undefined),
];
